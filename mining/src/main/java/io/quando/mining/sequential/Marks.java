package io.quando.mining.sequential;

import java.util.Arrays;

/// A set of the items met since the last `clear`, which takes constant time.
final class Marks {
    private final int[] rounds;
    private int round = 1;

    Marks(int items) {
        rounds = new int[items];
    }

    void clear() {
        if (++round == 0) {
            Arrays.fill(rounds, 0);
            round = 1;
        }
    }

    /// Marks an item; true if it was not marked before.
    boolean add(int item) {
        boolean fresh = rounds[item] != round;
        rounds[item] = round;
        return fresh;
    }
}
