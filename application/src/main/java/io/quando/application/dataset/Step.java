package io.quando.application.dataset;

import io.quando.application.progress.Progress;
import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import java.util.function.Consumer;

/// A reading of a source that reports each row as progress.
final class Step {
    private Step() {}

    static void run(
            String label, RecordSource source, Progress progress, Consumer<RawRecord> action) {
        progress.begin(label, -1);
        try {
            source.forEach(row -> {
                action.accept(row);
                progress.advance(1);
            });
        } finally {
            progress.end();
        }
    }
}
