package io.quando.domain.mining.sequential;

import java.util.Arrays;

/// Remembers which items were met since the last call of `clear`, which costs nothing.
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

    /// Marks an item, and tells whether it was not marked before.
    boolean add(int item) {
        boolean fresh = rounds[item] != round;
        rounds[item] = round;
        return fresh;
    }
}
