package io.quando.domain.mining.itemset;

import io.quando.domain.mining.search.Effort;
import java.util.List;
import java.util.Set;

/// An engine that finds itemsets. Engines differ in speed, in the order in which they find, and in
/// the kinds that they know, never in what they find.
public interface ItemsetMiner {
    /// What the engine is called on the command line and in reports.
    String name();

    /// The kinds of itemsets that the engine finds.
    Set<ItemsetKind> kinds();

    /// Finds every non-empty set that the query asks for, each once. An engine may use fewer
    /// threads than it is given. If it would hold more than it may, it goes through the items in
    /// several parts; what a single item needs is the least that it can do with.
    ///
    /// **Errors** `IllegalArgumentException` if the engine does not find this kind. What the sink
    /// throws ends the search and is passed on; so a search is cancelled.
    ///
    /// @param sink is called by one thread at a time, which need not be the calling one
    void mine(Transactions transactions, ItemsetQuery query, Effort effort, ItemsetSink sink);

    /// The same on the calling thread alone.
    default void mine(Transactions transactions, ItemsetQuery query, ItemsetSink sink) {
        mine(transactions, query, Effort.single(), sink);
    }

    /// Pattern growth on a prefix tree.
    ///
    /// **Source** Han, Pei & Yin 2000.
    static ItemsetMiner fpGrowth() {
        return new FpGrowth();
    }

    /// Closure extension: the fast engine, which knows every kind and uses all threads.
    ///
    /// **Source** Uno, Kiyomi & Arimura 2004.
    static ItemsetMiner lcm() {
        return new Lcm();
    }

    /// Levels of candidates: the plain engine, and the one that others are tested against.
    ///
    /// **Source** Agrawal & Srikant 1994; supports are counted vertically.
    static ItemsetMiner apriori() {
        return new Apriori();
    }

    /// Every engine, the one to choose by default first.
    static List<ItemsetMiner> all() {
        return List.of(lcm(), fpGrowth(), apriori());
    }
}
