package io.quando.application.progress;

import java.util.function.DoubleConsumer;

/// Tells a progress about a step of which only the share that is done is known.
///
/// **Mutates** the share told last; threads take turns.
public final class Steps implements DoubleConsumer, AutoCloseable {
    private static final int PERCENT = 100;

    private final Progress progress;
    private final int total;
    private long done;

    private Steps(String label, int total, Progress progress) {
        this.progress = progress;
        this.total = total;
        progress.begin(label, total);
    }

    /// Begins a step that is told in percent; closing it ends.
    public static Steps percent(String label, Progress progress) {
        return new Steps(label + ", percent", PERCENT, progress);
    }

    /// Begins a step of a thousand parts; closing it ends.
    public static Steps fine(String label, Progress progress) {
        return new Steps(label, 10 * PERCENT, progress);
    }

    /// @param share what is done, 0 to 1; less than before tells nothing
    @Override
    public synchronized void accept(double share) {
        long reached = (long) (total * Math.clamp(share, 0, 1));
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
