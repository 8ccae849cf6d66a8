package io.quando.mining.periodic;

import io.quando.mining.search.Thresholds;

/// A query for stable periodic itemsets, whose periods stray little from an upper bound, and not
/// for long. The lability starts at 0; each period adds its excess over the bound, or takes its
/// shortfall off, but never below 0. The lability of an itemset is the largest of these values.
///
/// **Source** Fournier-Viger et al. 2019 (SPP-growth).
///
/// @param minSupport least number of transactions that hold an itemset, at least 1
/// @param maxPeriod bound on the periods, at least 1
/// @param maxLability largest lability, at least 0; with 0 no period may exceed the bound
/// @param maxLength most items of an itemset, at least 1
public record StableQuery(int minSupport, long maxPeriod, long maxLability, int maxLength) {
    public StableQuery {
        Thresholds.requireSupport(minSupport, "transaction");
        Thresholds.requirePositive("maxPeriod", maxPeriod);
        Thresholds.requireNotNegative("maxLability", maxLability);
        Thresholds.requireLength("maxLength", maxLength);
    }

    /// The same query with another minimum support.
    public StableQuery from(int support) {
        return new StableQuery(support, maxPeriod, maxLability, maxLength);
    }
}
