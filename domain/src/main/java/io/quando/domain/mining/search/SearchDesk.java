package io.quando.domain.mining.search;

import java.util.function.DoubleConsumer;

/// Where workers meet those that a search is done for: one worker at a time hands over what it
/// found, or tells how far the search is. Nobody is called again once a call has thrown.
public final class SearchDesk {
    private final DoubleConsumer progress;
    private double done;
    private boolean failed;

    public SearchDesk(DoubleConsumer progress) {
        this.progress = progress;
    }

    /// @param delivery calls the sink
    public synchronized void handOver(Runnable delivery) {
        open();
        delivery.run();
        failed = false;
    }

    /// @param share how much of the whole search is done besides, 0 to 1
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
