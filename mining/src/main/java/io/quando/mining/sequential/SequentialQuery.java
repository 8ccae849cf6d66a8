package io.quando.mining.sequential;

import io.quando.mining.search.Thresholds;

/// A query for sequential patterns.
///
/// @param minSupport least number of sequences that hold a pattern, at least 1
/// @param maxLength most items of a pattern in all its elements together, at least 1
/// @param gaps limits on the gaps between the elements of an occurrence
public record SequentialQuery(int minSupport, int maxLength, GapLimits gaps) {
    public SequentialQuery {
        Thresholds.requireSupport(minSupport, "sequence");
        Thresholds.requireLength("maxLength", maxLength);
    }

    /// All frequent patterns of any length, without limits on gaps.
    public static SequentialQuery frequent(int minSupport) {
        return new SequentialQuery(minSupport, Integer.MAX_VALUE, GapLimits.none());
    }

    /// The same query with another limit on the length.
    public SequentialQuery upTo(int items) {
        return new SequentialQuery(minSupport, items, gaps);
    }

    /// The same query with other limits on gaps and span.
    public SequentialQuery within(GapLimits limits) {
        return new SequentialQuery(minSupport, maxLength, limits);
    }
}
