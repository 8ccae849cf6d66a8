package io.quando.mining.search;

import java.util.function.DoubleConsumer;

/// Passes patterns and progress from the workers to the caller, from one worker at a time. After a
/// call has thrown, there are no more calls.
public final class SerialisedOutput {
    private final DoubleConsumer progress;
    private double done;
    private boolean failed;

    public SerialisedOutput(DoubleConsumer progress) {
        this.progress = progress;
    }

    /// @param delivery calls the sink
    public synchronized void handOver(Runnable delivery) {
        open();
        delivery.run();
        failed = false;
    }

    /// @param share share of the whole search done since the last report, 0 to 1
    public synchronized void advance(double share) {
        open();
        done = Math.min(1, done + share);
        progress.accept(done);
        failed = false;
    }

    private void open() {
        if (failed) {
            throw new SearchOverException();
        }
        failed = true;
    }
}
