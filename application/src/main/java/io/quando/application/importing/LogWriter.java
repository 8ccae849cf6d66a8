package io.quando.application.importing;

import io.quando.application.waiting.Waiting;
import io.quando.domain.behaviour.AppendOutcome;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.cleaning.CleaningOutcome;
import io.quando.domain.tenant.TenantId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/// Appends in batches and lets the log work on two while the next is read. More in flight would
/// cost memory and gain nothing, since one reader feeds them.
final class LogWriter {
    private static final int BATCH = 5_000;
    private static final int IN_FLIGHT = 2;
    private static final int MAX_ROWS = 1_000;

    private record Flight(List<Long> rows, CompletionStage<List<AppendOutcome>> outcomes) {}

    private final InteractionLog log;
    private final TenantId tenant;
    private final Deque<Flight> flights = new ArrayDeque<>();
    private final Map<AppendOutcome, Long> counts = new EnumMap<>(AppendOutcome.class);
    private final List<Long> conflictRows = new ArrayList<>();
    private List<Long> rows = new ArrayList<>(BATCH);
    private List<Interaction> batch = new ArrayList<>(BATCH);

    LogWriter(InteractionLog log, TenantId tenant) {
        this.log = log;
        this.tenant = tenant;
    }

    void write(CleaningOutcome.Kept kept) {
        rows.add(kept.row());
        batch.add(kept.interaction());
        if (batch.size() == BATCH) {
            launch();
        }
    }

    /// Returns when all is stored.
    void finish() {
        if (!batch.isEmpty()) {
            launch();
        }
        while (!flights.isEmpty()) {
            land();
        }
    }

    long count(AppendOutcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    List<Long> conflictRows() {
        return conflictRows;
    }

    private void launch() {
        if (flights.size() == IN_FLIGHT) {
            land();
        }
        flights.add(new Flight(rows, log.append(tenant, batch)));
        rows = new ArrayList<>(BATCH);
        batch = new ArrayList<>(BATCH);
    }

    private void land() {
        Flight flight = flights.remove();
        List<AppendOutcome> outcomes = Waiting.on(flight.outcomes());
        for (int i = 0; i < outcomes.size(); i++) {
            count(flight.rows().get(i), outcomes.get(i));
        }
    }

    private void count(long row, AppendOutcome outcome) {
        counts.merge(outcome, 1L, Long::sum);
        if (outcome == AppendOutcome.CONFLICT && conflictRows.size() < MAX_ROWS) {
            conflictRows.add(row);
        }
    }
}
