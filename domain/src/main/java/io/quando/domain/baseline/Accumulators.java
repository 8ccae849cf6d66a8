package io.quando.domain.baseline;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/// Lends accumulators, so that a question does not cost an array over all users. There are as many
/// as there were questions at once.
final class Accumulators {
    private final int codes;
    private final Queue<Accumulator> idle = new ConcurrentLinkedQueue<>();

    Accumulators(int codes) {
        this.codes = codes;
    }

    /// Lends an empty one.
    void lend(Consumer<Accumulator> use) {
        Accumulator lent = idle.poll();
        Accumulator accumulator = lent == null ? new Accumulator(codes) : lent;
        use.accept(accumulator);
        accumulator.clear();
        idle.add(accumulator);
    }
}
