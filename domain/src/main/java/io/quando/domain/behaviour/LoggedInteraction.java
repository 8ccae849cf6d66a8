package io.quando.domain.behaviour;

/// An interaction and where it stands in the log.
public record LoggedInteraction(LogPosition position, Interaction interaction) {}
