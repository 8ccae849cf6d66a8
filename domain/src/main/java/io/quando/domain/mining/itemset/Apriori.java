package io.quando.domain.mining.itemset;

/// Candidates of a level are joined from the sets of the level before, and dropped if one of their
/// subsets is not among them (Agrawal & Srikant 1994). All candidates that share a prefix are
/// counted together.
final class Apriori implements ItemsetMiner {
    @Override
    public String name() {
        return "apriori";
    }

    @Override
    public void mine(Transactions db, int minSupport, int maxLength, ItemsetSink sink) {
        SearchLimits limits = new SearchLimits(minSupport, maxLength);
        FrequentItems items = FrequentItems.rarestFirst(db, minSupport);
        SupportCounter counter = SupportCounter.over(items.rows(db), items.count());
        new AprioriSearch(items, limits, counter, sink).run();
    }
}
