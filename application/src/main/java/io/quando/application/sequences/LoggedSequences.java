package io.quando.application.sequences;

import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import io.quando.domain.tenant.TenantId;
import java.time.ZoneId;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// Reads the log into sequences. Memory peaks at some 60 bytes an event. It **blocks**.
public final class LoggedSequences {
    private final LogReader log;
    private final ZoneId zone;

    /// @param zone time zone whose days are the baskets of events without a session
    public LoggedSequences(InteractionLog log, ZoneId zone) {
        this.log = new LogReader(log);
        this.zone = zone;
    }

    /// Sequences from the log.
    ///
    /// @param sequences sequences of the events that show interest
    /// @param interactions number of all interactions read, those without interest included
    /// @param end position of the last one: reading up to it again gives the same, unless something
    ///   was erased
    public record Reading(Sequences sequences, long interactions, LogPosition end) {}

    /// Reads the log.
    ///
    /// @param until last position to read, inclusive; null for the whole log
    /// @param progress told the share that is done, 0 to 1
    public Reading read(TenantId tenant, @Nullable LogPosition until, DoubleConsumer progress) {
        SequencesBuilder sequences = Sequences.builder();
        LogReader.Extent extent =
                log.read(tenant, until, progress, entry -> add(entry.interaction(), sequences));
        return new Reading(sequences.build(), extent.interactions(), extent.end());
    }

    private void add(Interaction interaction, SequencesBuilder sequences) {
        if (interaction.item() != null && interaction.type().showsInterest()) {
            LoggedEvent.add(interaction, zone, sequences);
        }
    }
}
