package io.quando.application.sequences;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.sequence.SequencesBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/// Turns interactions of the log into events of sequences.
public final class LoggedEvent {
    private LoggedEvent() {}

    /// The name of the interaction's sequence: the user, or the anonymous session.
    public static String owner(Interaction interaction) {
        return interaction.user() == null
                ? "session " + interaction.session()
                : interaction.user().toString();
    }

    /// Adds the interaction as an event with its type. Its session is the basket, or else its day.
    ///
    /// @param interaction one with an item
    /// @param zone time zone of the days
    public static void add(Interaction interaction, ZoneId zone, SequencesBuilder sequences) {
        sequences.add(
                owner(interaction),
                Objects.requireNonNull(interaction.item()).value(),
                interaction.time(),
                interaction.value(),
                basket(interaction, zone),
                interaction.type().name());
    }

    private static String basket(Interaction interaction, ZoneId zone) {
        return interaction.session() == null
                ? LocalDate.ofInstant(interaction.time(), zone).toString()
                : interaction.session();
    }
}
