package io.quando.mining.periodic;

import io.quando.mining.search.Thresholds;

/// A query for itemsets by their shortest, longest and average period.
///
/// **Source** Tanbeer et al. 2009 (longest period); Fournier-Viger et al. 2016 (PFPM: shortest and
/// average).
///
/// @param minSupport least number of transactions that hold an itemset, at least 1
/// @param minPeriod lower bound of the shortest period, at least 0
/// @param maxPeriod upper bound of the longest period
/// @param minAverage lower bound of the average period, at least 0
/// @param maxAverage upper bound of the average period
/// @param maxLength most items of an itemset, at least 1
public record PeriodicQuery(
        int minSupport,
        long minPeriod,
        long maxPeriod,
        double minAverage,
        double maxAverage,
        int maxLength) {
    public PeriodicQuery {
        Thresholds.requireSupport(minSupport, "transaction");
        Thresholds.requireLength("maxLength", maxLength);
        Thresholds.requirePositive("maxPeriod", maxPeriod);
        if (minPeriod < 0 || minPeriod > maxPeriod) {
            throw new IllegalArgumentException(
                    "The periods (%d to %d) must ascend from 0 on."
                            .formatted(minPeriod, maxPeriod));
        }
        if (!(minAverage >= 0 && minAverage <= maxAverage && maxAverage > 0)) {
            throw new IllegalArgumentException(
                    "The average periods (%s to %s) must ascend from 0 on."
                            .formatted(minAverage, maxAverage));
        }
    }

    /// Itemsets of any length whose longest period is at most `maxPeriod`.
    public static PeriodicQuery within(long maxPeriod) {
        return new PeriodicQuery(1, 0, maxPeriod, 0, Double.POSITIVE_INFINITY, Integer.MAX_VALUE);
    }

    /// The same query with other bounds on the average.
    public PeriodicQuery averaging(double least, double most) {
        return new PeriodicQuery(minSupport, minPeriod, maxPeriod, least, most, maxLength);
    }

    /// The same query with another minimum support.
    public PeriodicQuery from(int support) {
        return new PeriodicQuery(support, minPeriod, maxPeriod, minAverage, maxAverage, maxLength);
    }
}
