package io.quando.domain.mining.sequential;

import java.util.function.DoubleConsumer;

/// Where the threads of a search hand over what they found, one at a time.
final class Outlet {
    private final DoubleConsumer progress;
    private final int items;
    private int finished;

    /// @param items frequent items, by each of which some of the search begins
    Outlet(DoubleConsumer progress, int items) {
        this.progress = progress;
        this.items = items;
    }

    synchronized void take(Runnable delivery) {
        delivery.run();
        progress.accept((double) finished / items);
    }

    /// Hears that what begins with some item is found, or is being looked for by another thread.
    synchronized void finishItem() {
        finished = Math.min(finished + 1, items - 1);
        progress.accept((double) finished / items);
    }

    synchronized void finish() {
        progress.accept(1);
    }
}
