package io.quando.mining.itemset;

import io.quando.mining.search.SearchBudget;

/// Finds the most frequent itemsets without a minimum support: the minimum rises during the search
/// as far as the sets found so far allow.
///
/// **Shape** `count` sets, and all others that tie with the last of them; fewer if there are not as
/// many. So the answer does not depend on the order of the search.
///
/// **Source** Han, Wang, Lu & Tzvetkov 2002, who seek closed sets of a minimum length. The search
/// is that of `ItemsetMiner.lcm`, from the most frequent items on.
public final class TopItemsets {
    private final ItemsetQuery query;
    private final int count;
    private final int minLength;

    /// @param query its minimum support is the lowest to be reached
    /// @param count number of sets, at least 1
    /// @param minLength least number of items of a set, from 1 up to the longest allowed
    public TopItemsets(ItemsetQuery query, int count, int minLength) {
        if (query.kind() == ItemsetKind.MAXIMAL) {
            throw new IllegalArgumentException(
                    "The kind (MAXIMAL) has no most frequent sets, since which sets are maximal depends on the minimum support. Maybe you meant CLOSED?");
        }
        if (count < 1) {
            throw new IllegalArgumentException(
                    "The count (%d) of itemsets must be at least 1.".formatted(count));
        }
        if (minLength < 1 || minLength > query.maxLength()) {
            throw new IllegalArgumentException(
                    "The minLength (%d) must be between 1 and the maxLength (%d)."
                            .formatted(minLength, query.maxLength()));
        }
        this.query = query;
        this.count = count;
        this.minLength = minLength;
    }

    /// Hands out the sets once all are found, by falling support; ties are in the order of their
    /// items.
    ///
    /// **Errors** as in [ItemsetMiner#mine]; `IllegalStateException` if the sets do not fit into
    /// one table
    ///
    /// @param sink called by the calling thread
    public void mine(Transactions db, SearchBudget budget, ItemsetSink sink) {
        LcmQuery rising = LcmQuery.of(query);
        BestItemsets best = new BestItemsets(rising.threshold(), db.count(), count, minLength);
        new LcmSearch(db, rising, budget, best).run();
        best.handOver(sink);
    }
}
