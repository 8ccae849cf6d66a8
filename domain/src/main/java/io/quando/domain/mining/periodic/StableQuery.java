package io.quando.domain.mining.periodic;

import io.quando.domain.mining.search.Thresholds;

/// Asks for itemsets whose periods stray little from an upper bound, and not for long. The lability
/// after each period is that before it, and what the period is longer than the bound, or less what
/// it is shorter, but never below 0; its largest value is that of the itemset.
///
/// **Source** Fournier-Viger et al. 2019 (SPP-growth).
///
/// @param minSupport transactions that must hold an itemset, at least 1
/// @param maxPeriod the bound, at least 1
/// @param maxLability the most that the lability may be, at least 0; with 0 no period may be longer
///   than the bound
/// @param maxLength items that an itemset may have, at least 1
public record StableQuery(int minSupport, long maxPeriod, long maxLability, int maxLength) {
    public StableQuery {
        Thresholds.requireSupport(minSupport, "transaction");
        Thresholds.requirePositive("maxPeriod", maxPeriod);
        Thresholds.requireNotNegative("maxLability", maxLability);
        Thresholds.requireLength("maxLength", maxLength);
    }

    /// The same with another minimum support.
    public StableQuery from(int support) {
        return new StableQuery(support, maxPeriod, maxLability, maxLength);
    }
}
