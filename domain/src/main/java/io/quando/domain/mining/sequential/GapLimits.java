package io.quando.domain.mining.sequential;

/// How far apart the elements of an occurrence may be.
///
/// **Unit and range** The unit of the database's times; places where it has none. All limits are
/// inclusive and at least 0; `Long.MAX_VALUE` sets no upper limit.
///
/// **Source** Srikant & Agrawal 1996 (gaps of GSP); the span is the last time minus the first.
///
/// @param minGap least difference of the times of neighbouring elements of the pattern
/// @param maxGap greatest such difference
/// @param maxSpan greatest difference between the times of the first and the last element
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

    /// Whether only the order matters.
    public boolean isNone() {
        return equals(NONE);
    }

    /// The same with another least gap.
    public GapLimits fromGap(long least) {
        return new GapLimits(least, maxGap, maxSpan);
    }

    /// The same with another greatest gap.
    public GapLimits upToGap(long greatest) {
        return new GapLimits(minGap, greatest, maxSpan);
    }

    /// The same with another greatest span.
    public GapLimits upToSpan(long greatest) {
        return new GapLimits(minGap, maxGap, greatest);
    }
}
