package io.quando.mining.periodic;

import io.quando.mining.search.Thresholds;

/// A query for locally periodic itemsets, which are periodic for a while.
///
/// An interval begins at a transaction that the next one follows within the longest period. It goes
/// on while its spillover stays bounded. The spillover starts at 0; each period adds its excess
/// over the longest period, or takes its shortfall off, but never below 0. The interval ends at the
/// transaction behind which the spillover is too large, or with the last of all transactions. The
/// next interval begins behind it.
///
/// **Source** Fournier-Viger et al. 2020 (LPPM).
///
/// @param minSupport least number of transactions that hold an itemset, at least 1
/// @param maxPeriod longest period, at least 1
/// @param maxSpillover largest spillover, at least 0; with 0 no period of an interval exceeds the
///   longest period
/// @param minDuration shortest time from the begin to the end of an interval, at least 1
/// @param maxLength most items of an itemset, at least 1
public record LocalQuery(
        int minSupport, long maxPeriod, long maxSpillover, long minDuration, int maxLength) {
    public LocalQuery {
        Thresholds.requireSupport(minSupport, "transaction");
        Thresholds.requirePositive("maxPeriod", maxPeriod);
        Thresholds.requireNotNegative("maxSpillover", maxSpillover);
        Thresholds.requirePositive("minDuration", minDuration);
        Thresholds.requireLength("maxLength", maxLength);
    }

    /// The same query with another minimum support.
    public LocalQuery from(int support) {
        return new LocalQuery(support, maxPeriod, maxSpillover, minDuration, maxLength);
    }
}
