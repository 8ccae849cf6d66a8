package io.quando.domain.behaviour;

/// The fate of one interaction that was given to the log.
public enum AppendOutcome {
    /// It is in the log now.
    STORED,
    /// The same was there already, under the same id; nothing changed.
    DUPLICATE,
    /// Something else was there already under the same id: the log keeps that, the newcomer is a
    /// dead letter.
    CONFLICT
}
