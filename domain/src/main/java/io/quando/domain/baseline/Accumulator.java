package io.quando.domain.baseline;

import java.util.Arrays;

/// Sums by code. Clearing them takes time for the codes that have a sum alone.
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

    /// @param weight 0 or more; adding zeros alone leaves a code without a sum
    void add(int code, double weight) {
        if (sums[code] == 0 && weight > 0) {
            touched[size++] = code;
        }
        sums[code] += weight;
    }

    /// The number of codes that have a sum.
    int size() {
        return size;
    }

    /// A code that has a sum, in the order of their first addition, or sorted.
    int code(int index) {
        return touched[index];
    }

    double sum(int code) {
        return sums[code];
    }

    void sortCodes() {
        Arrays.sort(touched, 0, size);
    }

    /// Clears all sums but those in a heap.
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
