package io.quando.domain.behaviour;

import java.time.Instant;

/// An entry of a user's history, to go on behind it.
public record HistoryCursor(Instant time, LogPosition position) {
    public static HistoryCursor of(LoggedInteraction entry) {
        return new HistoryCursor(entry.interaction().time(), entry.position());
    }
}
