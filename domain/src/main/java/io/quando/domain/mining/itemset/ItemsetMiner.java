package io.quando.domain.mining.itemset;

import java.util.List;

/// An engine that finds all frequent itemsets. Engines differ in speed and in the order in which
/// they find, never in what they find.
public interface ItemsetMiner {
    /// What the engine is called on the command line and in reports.
    String name();

    /// Finds every non-empty set of at most `maxLength` items that at least `minSupport`
    /// transactions hold, each once.
    ///
    /// **Errors** `IllegalArgumentException` if `minSupport` or `maxLength` is below 1. What the
    /// sink throws ends the search and is passed on; so a search is cancelled.
    void mine(Transactions transactions, int minSupport, int maxLength, ItemsetSink sink);

    /// Pattern growth on a prefix tree: the fast engine.
    ///
    /// **Source** Han, Pei & Yin 2000.
    static ItemsetMiner fpGrowth() {
        return new FpGrowth();
    }

    /// Levels of candidates: the plain engine, and the one that others are tested against.
    ///
    /// **Source** Agrawal & Srikant 1994; supports are counted vertically.
    static ItemsetMiner apriori() {
        return new Apriori();
    }

    /// Every engine, the one to choose by default first.
    static List<ItemsetMiner> all() {
        return List.of(fpGrowth(), apriori());
    }
}
