package io.quando.domain.mining.sequential;

import java.util.function.DoubleConsumer;

/// Where the threads of a search hand over what they found, one at a time.
final class PatternOutlet {
    private final SequenceSink sink;
    private final DoubleConsumer progress;
    private final int items;
    private int finished;

    /// @param items frequent items, each the first of some patterns
    PatternOutlet(SequenceSink sink, DoubleConsumer progress, int items) {
        this.sink = sink;
        this.progress = progress;
        this.items = items;
    }

    synchronized void take(PatternBlock block) {
        block.replay(sink);
        progress.accept((double) finished / items);
    }

    /// Hears that all patterns that begin with some item are found, or are being looked for by
    /// another thread.
    synchronized void finishItem() {
        finished = Math.min(finished + 1, items - 1);
        progress.accept((double) finished / items);
    }

    synchronized void finish() {
        progress.accept(1);
    }
}
