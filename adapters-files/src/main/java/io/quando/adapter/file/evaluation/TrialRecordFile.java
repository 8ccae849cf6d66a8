package io.quando.adapter.file.evaluation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quando.application.evaluate.TrialKey;
import io.quando.application.evaluate.TrialRecord;
import io.quando.application.evaluate.TrialRecords;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Trials as a text file with one JSON object a line, which only grows.
///
/// A row is on the disk before the next trial begins. A row that a crash cut off is dropped by
/// whoever opens the file next. Rows of other data, models or settings stay and are passed over; of
/// equal ones the last counts. Several processes may add rows to one file at once.
public final class TrialRecordFile {
    private TrialRecordFile() {}

    /// Where rows come from, for whoever reads them later.
    ///
    /// @param command as it was typed
    /// @param machine in words
    /// @param clock tells when a row was made
    public record Provenance(String command, String machine, InstantSource clock) {
        String date() {
            return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        }
    }

    /// Opens a file, or makes it.
    ///
    /// **Errors** [IllegalArgumentException] if it holds something else, which is left as it is;
    /// `java.io.UncheckedIOException` if it cannot be read or written
    ///
    /// @param notes hears what is taken from the file and what was dropped
    public static TrialRecords open(Path file, Provenance provenance, Consumer<String> notes) {
        RowLines lines = new RowLines(file, notes);
        List<ObjectNode> rows = new ArrayList<>(lines.read());
        return new Rows(lines, rows, provenance, notes);
    }

    private record Rows(
            RowLines lines, List<ObjectNode> rows, Provenance provenance, Consumer<String> notes)
            implements TrialRecords {
        @Override
        public @Nullable TrialRecord find(TrialKey key) {
            for (ObjectNode row : rows.reversed()) {
                if (TrialJson.isOf(row, key)) {
                    notes.accept(
                            "%s (seed %d, %s) is taken from %s, where it was kept at %s."
                                    .formatted(
                                            key.model(),
                                            key.seed(),
                                            TrialJson.word(key.asked()),
                                            lines.file().getFileName(),
                                            row.path("date").asText()));
                    return TrialJson.record(row);
                }
            }
            return null;
        }

        @Override
        public void keep(TrialKey key, TrialRecord trial) {
            ObjectNode row = TrialJson.row(key, trial);
            row.put("date", provenance.date());
            row.put("command", provenance.command());
            row.put("machine", provenance.machine());
            lines.append(row);
            rows.add(row);
        }
    }
}
