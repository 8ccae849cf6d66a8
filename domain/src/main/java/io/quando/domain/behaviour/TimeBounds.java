package io.quando.domain.behaviour;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The times that are credible for an interaction when it arrives. A time outside is a mistake of
/// its sender: a clock that is wrong, a number that is no time.
///
/// @param first the earliest credible time
/// @param ahead how far clocks may run ahead of ours; not negative
public record TimeBounds(Instant first, Duration ahead) {
    /// From 1990 on, and at most a day ahead.
    public static final TimeBounds USUAL =
            new TimeBounds(Instant.parse("1990-01-01T00:00:00Z"), Duration.ofDays(1));

    public TimeBounds {
        if (ahead.isNegative()) {
            throw new IllegalArgumentException(
                    "The time ahead (%s) must not be negative.".formatted(ahead));
        }
    }

    /// Says why a time is not credible.
    ///
    /// @param now the moment of arrival
    /// @return a sentence that names the time and the bound, or null if the time is credible
    public @Nullable String objection(Instant time, Instant now) {
        if (time.isBefore(first)) {
            return "The time (%s) lies before the first credible one (%s).".formatted(time, first);
        }
        return isAhead(time, now)
                ? "The time (%s) lies too far ahead of now (%s); the latest credible one is %s."
                        .formatted(time, now, now.plus(ahead))
                : null;
    }

    /// Whether a time lies further ahead than any clock may run.
    public boolean isAhead(Instant time, Instant now) {
        return time.isAfter(now.plus(ahead));
    }
}
