package io.quando.domain.mining.itemset;

import java.util.function.DoubleConsumer;

/// Where workers meet those that the search is done for: one worker at a time hands over what it
/// found, or tells how far it is.
final class SearchDesk {
    private final ItemsetSink sink;
    private final DoubleConsumer progress;
    private double done;
    private boolean failed;

    SearchDesk(ItemsetSink sink, DoubleConsumer progress) {
        this.sink = sink;
        this.progress = progress;
    }

    ItemsetSink sink() {
        return sink;
    }

    synchronized void handOver(ItemsetBlock block) {
        open();
        block.drainTo(sink);
        failed = false;
    }

    /// @param share how much of the whole search is done besides
    synchronized void advance(double share) {
        open();
        done = Math.min(1, done + share);
        progress.accept(done);
        failed = false;
    }

    /// Nobody is called again once a call has thrown.
    private void open() {
        if (failed) {
            throw new SearchOverException();
        }
        failed = true;
    }
}
