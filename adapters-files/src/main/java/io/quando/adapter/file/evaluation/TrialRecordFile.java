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

/// Records of trials in a text file of one JSON object a line, which only grows.
///
/// A row is on the disk before the next trial begins. The next process to open the file drops a row
/// that a crash cut off. Rows of other data, models or settings stay and are ignored; of equal ones
/// the last counts. Several processes may append rows to one file at once.
public final class TrialRecordFile {
    private TrialRecordFile() {}

    /// The origin of rows, for later readers.
    ///
    /// @param command command line
    /// @param machine description of the machine
    /// @param clock gives the time of a row
    public record Provenance(String command, String machine, InstantSource clock) {
        String date() {
            return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        }
    }

    /// Opens a file, or makes it.
    ///
    /// **Errors** [IllegalArgumentException] if it contains something else, which stays unchanged;
    /// `java.io.UncheckedIOException` if it cannot be read or written
    ///
    /// @param notes told of trials taken from the file, and of dropped rows
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
                            "%s (seed %d, %s) is taken from %s, where it was recorded at %s."
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
