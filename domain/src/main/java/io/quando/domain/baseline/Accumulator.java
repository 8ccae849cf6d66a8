package io.quando.domain.baseline;

import java.util.Arrays;

/// Sums by code that are emptied at the cost of what was added alone.
///
/// **Mutates** for one thread at a time.
final class Accumulator {
    private final double[] sums;
    private final int[] touched;
    private int size;

    Accumulator(int codes) {
        sums = new double[codes];
        touched = new int[codes];
    }

    /// @param weight 0 or more; a code that only zeros were added to has no sum
    void add(int code, double weight) {
        if (sums[code] == 0 && weight > 0) {
            touched[size++] = code;
        }
        sums[code] += weight;
    }

    /// How many codes have a sum.
    int size() {
        return size;
    }

    /// The codes that have a sum, in the order in which they came, or sorted.
    int code(int index) {
        return touched[index];
    }

    double sum(int code) {
        return sums[code];
    }

    void sortCodes() {
        Arrays.sort(touched, 0, size);
    }

    /// Forgets all but what a heap kept.
    void retain(Largest kept) {
        clear();
        for (int i = 0; i < kept.size(); i++) {
            add(kept.code(i), kept.weight(i));
        }
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            sums[touched[i]] = 0;
        }
        size = 0;
    }
}
