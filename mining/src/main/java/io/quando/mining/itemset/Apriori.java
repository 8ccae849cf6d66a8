package io.quando.mining.itemset;

import io.quando.mining.search.SearchBudget;
import java.util.Set;

/// The plain engine: it joins the candidates of a level from the sets of the level before and drops
/// those with an infrequent subset (Agrawal & Srikant 1994). It counts all candidates that share a
/// prefix together. It hands a level out once the next level shows which of its sets are closed or
/// maximal.
final class Apriori implements ItemsetMiner {
    @Override
    public String name() {
        return "apriori";
    }

    @Override
    public Set<ItemsetKind> kinds() {
        return Set.of(ItemsetKind.values());
    }

    @Override
    public void mine(Transactions db, ItemsetQuery query, SearchBudget budget, ItemsetSink sink) {
        FrequentItems items = FrequentItems.rarestFirst(db, query.minSupport());
        SupportCounter counter = SupportCounter.over(items.rows(db), items.count());
        new AprioriSearch(items, query, counter, sink).run(budget.progress());
    }
}
