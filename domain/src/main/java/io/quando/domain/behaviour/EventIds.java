package io.quando.domain.behaviour;

/// Gives ids to interactions that came without one.
public final class EventIds {
    private EventIds() {}

    /// The id of an interaction that a file or a broker delivers without one. Reading the same
    /// source again derives the same ids, so nothing is stored twice.
    ///
    /// @param content the interaction, whatever id it has now
    /// @param ordinal how many interactions of its source that say the same stand before it
    public static EventId derived(Interaction content, int ordinal) {
        return new EventId(ContentHash.of(content, ordinal));
    }
}
