package io.quando.application.sequences;

import io.quando.application.waiting.Waiting;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import io.quando.domain.tenant.TenantId;
import java.time.ZoneId;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// Reads the log into sequences, page by page. Memory peaks at some 60 bytes an event. It
/// **blocks**.
public final class LoggedSequences {
    private static final int PAGE = 20_000;

    private final InteractionLog log;
    private final ZoneId zone;

    /// @param zone time zone whose days are the baskets of events without a session
    public LoggedSequences(InteractionLog log, ZoneId zone) {
        this.log = log;
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
        long total = Math.max(1, Waiting.on(log.summary(tenant)).interactions());
        SequencesBuilder sequences = Sequences.builder();
        LogPosition end = LogPosition.START;
        long read = 0;
        List<LoggedInteraction> page;
        do {
            page = Waiting.on(log.after(tenant, end, PAGE));
            for (LoggedInteraction entry : page) {
                if (until != null && entry.position().compareTo(until) > 0) {
                    return new Reading(sequences.build(), read, end);
                }
                add(entry.interaction(), sequences);
                end = entry.position();
                read++;
            }
            progress.accept(Math.min(1, (double) read / total));
        } while (page.size() == PAGE);
        return new Reading(sequences.build(), read, end);
    }

    private void add(Interaction interaction, SequencesBuilder sequences) {
        if (interaction.item() != null && interaction.type().showsInterest()) {
            LoggedEvent.add(interaction, zone, sequences);
        }
    }
}
