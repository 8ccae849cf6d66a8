package io.quando.application.sequences;

import io.quando.application.waiting.Waiting;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.LogPosition;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.tenant.TenantId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// Reads a log from its beginning, page by page. It **blocks**.
public final class LogReader {
    private static final int PAGE = 20_000;

    private final InteractionLog log;

    public LogReader(InteractionLog log) {
        this.log = log;
    }

    /// @param interactions how many there were
    /// @param end position of the last one: reading up to it again gives the same, unless something
    ///   was erased
    public record Extent(long interactions, LogPosition end) {
        private Extent and(List<LoggedInteraction> more) {
            return more.isEmpty()
                    ? this
                    : new Extent(interactions + more.size(), more.getLast().position());
        }
    }

    /// Hands over every interaction, the earliest position first.
    ///
    /// @param until last position to read, inclusive; null for the whole log
    /// @param progress told the share that is done after each page, 0 to 1. What it throws ends the
    ///   reading and is passed on
    public Extent read(
            TenantId tenant,
            @Nullable LogPosition until,
            DoubleConsumer progress,
            Consumer<LoggedInteraction> reader) {
        long total = Math.max(1, Waiting.on(log.summary(tenant)).interactions());
        Extent extent = new Extent(0, LogPosition.START);
        List<LoggedInteraction> page;
        do {
            page = Waiting.on(log.after(tenant, extent.end(), PAGE));
            List<LoggedInteraction> wanted = upTo(until, page);
            wanted.forEach(reader);
            extent = extent.and(wanted);
            if (wanted.size() < page.size()) {
                return extent;
            }
            progress.accept(Math.min(1, (double) extent.interactions() / total));
        } while (page.size() == PAGE);
        return extent;
    }

    private static List<LoggedInteraction> upTo(
            @Nullable LogPosition until, List<LoggedInteraction> page) {
        return until == null
                ? page
                : page.stream().takeWhile(e -> e.position().compareTo(until) <= 0).toList();
    }
}
