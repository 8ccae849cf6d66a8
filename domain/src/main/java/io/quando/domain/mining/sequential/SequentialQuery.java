package io.quando.domain.mining.sequential;

import io.quando.domain.mining.search.Thresholds;

/// Asks for sequential patterns.
///
/// @param minSupport sequences that must hold a pattern, at least 1
/// @param maxLength items that a pattern may have in all its elements together, at least 1
/// @param gaps how far apart the elements of an occurrence may be
public record SequentialQuery(int minSupport, int maxLength, GapLimits gaps) {
    public SequentialQuery {
        Thresholds.requireSupport(minSupport, "sequence");
        Thresholds.requireLength("maxLength", maxLength);
    }

    /// All frequent patterns, however long and however far apart.
    public static SequentialQuery frequent(int minSupport) {
        return new SequentialQuery(minSupport, Integer.MAX_VALUE, GapLimits.none());
    }

    /// The same with another limit on the length.
    public SequentialQuery upTo(int items) {
        return new SequentialQuery(minSupport, items, gaps);
    }

    /// The same with other limits on gaps and span.
    public SequentialQuery within(GapLimits limits) {
        return new SequentialQuery(minSupport, maxLength, limits);
    }
}
