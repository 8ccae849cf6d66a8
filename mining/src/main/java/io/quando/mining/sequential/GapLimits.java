package io.quando.mining.sequential;

/// Limits on the gaps between the elements of an occurrence, and on its span.
///
/// **Unit and range** The unit of the database's times, or of positions if it has none. All limits
/// are inclusive and at least 0; `Long.MAX_VALUE` sets no upper limit.
///
/// **Source** Srikant & Agrawal 1996 (gaps of GSP); the span is the last time minus the first.
///
/// @param minGap least time between neighbouring elements of the pattern
/// @param maxGap greatest time between neighbouring elements
/// @param maxSpan greatest time between the first and the last element
public record GapLimits(long minGap, long maxGap, long maxSpan) {
    private static final GapLimits NONE = new GapLimits(0, Long.MAX_VALUE, Long.MAX_VALUE);

    public GapLimits {
        if (minGap < 0 || maxSpan < 0) {
            throw new IllegalArgumentException(
                    "The minGap (%d) and the maxSpan (%d) must be at least 0."
                            .formatted(minGap, maxSpan));
        }
        if (maxGap < minGap) {
            throw new IllegalArgumentException(
                    "The maxGap (%d) must not be below the minGap (%d).".formatted(maxGap, minGap));
        }
    }

    /// No limits: only the order matters.
    public static GapLimits none() {
        return NONE;
    }

    /// True if only the order matters.
    public boolean isNone() {
        return equals(NONE);
    }

    /// The same limits with another least gap.
    public GapLimits fromGap(long least) {
        return new GapLimits(least, maxGap, maxSpan);
    }

    /// The same limits with another greatest gap.
    public GapLimits upToGap(long greatest) {
        return new GapLimits(minGap, greatest, maxSpan);
    }

    /// The same limits with another greatest span.
    public GapLimits upToSpan(long greatest) {
        return new GapLimits(minGap, maxGap, greatest);
    }
}
