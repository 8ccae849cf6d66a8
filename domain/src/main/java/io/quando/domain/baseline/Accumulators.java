package io.quando.domain.baseline;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/// A pool of accumulators, so that a question does not allocate an array over all users. It grows
/// to the number of concurrent questions.
final class Accumulators {
    private final int codes;
    private final Queue<Accumulator> idle = new ConcurrentLinkedQueue<>();

    Accumulators(int codes) {
        this.codes = codes;
    }

    /// Lends an empty accumulator.
    void lend(Consumer<Accumulator> use) {
        Accumulator lent = idle.poll();
        Accumulator accumulator = lent == null ? new Accumulator(codes) : lent;
        use.accept(accumulator);
        accumulator.clear();
        idle.add(accumulator);
    }
}
