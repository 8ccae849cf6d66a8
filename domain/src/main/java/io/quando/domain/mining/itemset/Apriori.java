package io.quando.domain.mining.itemset;

import io.quando.domain.mining.search.Effort;
import java.util.Set;

/// Candidates of a level are joined from the sets of the level before, and dropped if one of their
/// subsets is not among them (Agrawal & Srikant 1994). All candidates that share a prefix are
/// counted together. A level is handed out when the next one shows what is closed or maximal in it.
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
    public void mine(Transactions db, ItemsetQuery query, Effort effort, ItemsetSink sink) {
        FrequentItems items = FrequentItems.rarestFirst(db, query.minSupport());
        SupportCounter counter = SupportCounter.over(items.rows(db), items.count());
        new AprioriSearch(items, query, counter, sink).run(effort.progress());
    }
}
