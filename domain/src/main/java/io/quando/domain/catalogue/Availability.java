package io.quando.domain.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The half-open time `[from, until)` in which an item may be recommended; an open end is null.
///
/// @param from first moment, or null for "since ever"
/// @param until first moment after, or null for "for ever"
public record Availability(@Nullable Instant from, @Nullable Instant until) {
    /// Always available.
    public static final Availability ALWAYS = new Availability(null, null);

    public Availability {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "The availability must begin (%s) before it ends (%s).".formatted(from, until));
        }
    }

    public boolean holdsAt(Instant time) {
        return (from == null || !time.isBefore(from)) && (until == null || time.isBefore(until));
    }
}
