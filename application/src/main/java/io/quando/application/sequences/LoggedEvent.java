package io.quando.application.sequences;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.sequence.SequencesBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/// How an interaction of the log becomes an event of a sequence.
public final class LoggedEvent {
    private LoggedEvent() {}

    /// Name of the sequence that it belongs to: the user's, or that of a stranger's session.
    public static String owner(Interaction interaction) {
        return interaction.user() == null
                ? "session " + interaction.session()
                : interaction.user().toString();
    }

    /// Adds it and its type, with its session, or else its day, as the basket.
    ///
    /// @param interaction one with an item
    /// @param zone whose midnight parts the days
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
