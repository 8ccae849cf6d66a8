package io.quando.application.mine;

import io.quando.application.progress.Progress;
import java.util.function.DoubleConsumer;

/// Turns the share of a search that is done into steps of a progress.
final class Steps implements DoubleConsumer, AutoCloseable {
    private static final int TOTAL = 1_000;

    private final Progress progress;
    private long done;

    /// Begins; closing it ends.
    Steps(String label, Progress progress) {
        this.progress = progress;
        progress.begin(label, TOTAL);
    }

    @Override
    public void accept(double share) {
        long reached = Math.round(share * TOTAL);
        if (reached > done) {
            progress.advance(reached - done);
            done = reached;
        }
    }

    @Override
    public void close() {
        progress.end();
    }
}
