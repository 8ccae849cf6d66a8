package io.quando.mining.itemset;

import io.quando.mining.search.Thresholds;

/// A query for itemsets.
///
/// @param kind kind of itemsets
/// @param minSupport least number of transactions that hold an itemset, at least 1
/// @param maxLength most items of a reported set, at least 1. It does not change what is closed or
///   maximal: a closed set that is too long is left out, and its subsets do not stand in for it.
public record ItemsetQuery(ItemsetKind kind, int minSupport, int maxLength) {
    public ItemsetQuery {
        Thresholds.requireSupport(minSupport, "transaction");
        Thresholds.requireLength("maxLength", maxLength);
    }

    /// All frequent itemsets of any length.
    public static ItemsetQuery frequent(int minSupport) {
        return new ItemsetQuery(ItemsetKind.FREQUENT, minSupport, Integer.MAX_VALUE);
    }

    /// The same query with another limit on the length.
    public ItemsetQuery upTo(int items) {
        return new ItemsetQuery(kind, minSupport, items);
    }
}
