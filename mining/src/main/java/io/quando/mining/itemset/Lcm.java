package io.quando.mining.itemset;

import io.quando.mining.search.SearchBudget;
import java.util.Set;

/// Closure extension (Uno, Kiyomi & Arimura 2004): a set is extended by one item at a time and
/// closed at once. It is kept if the closure takes in nothing that another branch owns, so that no
/// set is found twice and none has to be remembered. Unlike the paper, rows over few items become
/// machine words; see `DenseSearch` and `SubsetLattice`.
final class Lcm implements ItemsetMiner {
    @Override
    public String name() {
        return "lcm";
    }

    @Override
    public Set<ItemsetKind> kinds() {
        return Set.of(ItemsetKind.values());
    }

    @Override
    public void mine(Transactions db, ItemsetQuery query, SearchBudget budget, ItemsetSink sink) {
        new LcmSearch(db, LcmQuery.of(query), budget, sink).run();
    }
}
