package io.quando.mining.itemset;

import io.quando.mining.search.SearchBudget;
import java.util.List;
import java.util.Set;

/// An engine that finds itemsets. Engines differ in speed, in the order of their output and in the
/// kinds that they support, never in the sets that they find.
public interface ItemsetMiner {
    /// The name of the engine on the command line and in reports.
    String name();

    /// The kinds of itemsets that the engine supports.
    Set<ItemsetKind> kinds();

    /// Finds every non-empty set that the query asks for, each once. An engine may use fewer
    /// threads than it is given. To keep to its memory it may go through the items in several
    /// ranges; a single item always needs its share.
    ///
    /// **Errors** `IllegalArgumentException` if the engine does not support the kind. An exception
    /// of the sink ends the search and is passed on; so a search is cancelled.
    ///
    /// @param sink called by one thread at a time, not necessarily the calling one
    void mine(Transactions transactions, ItemsetQuery query, SearchBudget budget, ItemsetSink sink);

    /// Finds the same on the calling thread alone.
    default void mine(Transactions transactions, ItemsetQuery query, ItemsetSink sink) {
        mine(transactions, query, SearchBudget.single(), sink);
    }

    /// Pattern growth on a prefix tree.
    ///
    /// **Source** Han, Pei & Yin 2000.
    static ItemsetMiner fpGrowth() {
        return new FpGrowth();
    }

    /// Closure extension: the fast engine, which supports every kind and uses all threads.
    ///
    /// **Source** Uno, Kiyomi & Arimura 2004.
    static ItemsetMiner lcm() {
        return new Lcm();
    }

    /// Candidate levels: the plain engine, and the reference that the others are tested against.
    ///
    /// **Source** Agrawal & Srikant 1994; supports are counted vertically.
    static ItemsetMiner apriori() {
        return new Apriori();
    }

    /// All engines, the default first.
    static List<ItemsetMiner> all() {
        return List.of(lcm(), fpGrowth(), apriori());
    }
}
