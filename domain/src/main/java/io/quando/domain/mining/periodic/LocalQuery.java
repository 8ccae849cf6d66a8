package io.quando.domain.mining.periodic;

import io.quando.domain.mining.search.Thresholds;

/// Asks for itemsets that are periodic for a while.
///
/// An interval begins at a transaction that the next follows within the longest period, and goes on
/// as long as the spillover is bounded: that before a period, and what the period is longer than
/// the bound, or less what it is shorter, but never below 0. It ends at the transaction behind
/// which the spillover is too large, or with the last of all transactions. The next interval begins
/// behind it.
///
/// **Source** Fournier-Viger et al. 2020 (LPPM).
///
/// @param minSupport transactions that must hold an itemset, at least 1
/// @param maxPeriod the longest period, at least 1
/// @param maxSpillover the most that the spillover may be, at least 0; with 0 no period of an
///   interval may be longer than the longest
/// @param minDuration the least time from the begin to the end of an interval, at least 1
/// @param maxLength items that an itemset may have, at least 1
public record LocalQuery(
        int minSupport, long maxPeriod, long maxSpillover, long minDuration, int maxLength) {
    public LocalQuery {
        Thresholds.requireSupport(minSupport, "transaction");
        Thresholds.requirePositive("maxPeriod", maxPeriod);
        Thresholds.requireNotNegative("maxSpillover", maxSpillover);
        Thresholds.requirePositive("minDuration", minDuration);
        Thresholds.requireLength("maxLength", maxLength);
    }

    /// The same with another minimum support.
    public LocalQuery from(int support) {
        return new LocalQuery(support, maxPeriod, maxSpillover, minDuration, maxLength);
    }
}
