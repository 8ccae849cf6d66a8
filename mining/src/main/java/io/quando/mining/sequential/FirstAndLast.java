package io.quando.mining.sequential;

import java.util.Arrays;

/// The items of each sequence, with the first and the last element that holds each of them.
final class FirstAndLast {
    private final int items;
    private final int cells;
    private final int[] begins;
    private final int[] held;
    private final int[] firsts;
    private final int[] lasts;

    FirstAndLast(TimedSequences timed, FrequentRanks ranks, int sequences) {
        items = ranks.count();
        cells = timed.cellCount();
        begins = new int[sequences + 1];
        int entries = 0;
        for (int rank = 0; rank < items; rank++) {
            entries += ranks.support(rank);
        }
        held = new int[entries];
        firsts = new int[entries];
        lasts = new int[entries];
        fill(timed);
    }

    private void fill(TimedSequences timed) {
        int[] entryOf = new int[items];
        Arrays.fill(entryOf, -1);
        int entry = 0;
        int sequence = 0;
        for (int cell = 0; cell < cells; cell++) {
            int element = timed.elements[cell];
            while (sequence < timed.sequenceOf(element)) {
                begins[++sequence] = entry;
            }
            int rank = timed.codes[cell];
            if (entryOf[rank] < begins[sequence]) {
                entryOf[rank] = entry;
                held[entry] = rank;
                firsts[entry++] = element;
            }
            lasts[entryOf[rank]] = element;
        }
        Arrays.fill(begins, sequence + 1, begins.length, entry);
    }

    int items() {
        return items;
    }

    /// The number of sequences.
    int count() {
        return begins.length - 1;
    }

    int cells() {
        return cells;
    }

    /// The number of item pairs in all sequences, counted per sequence.
    long pairs() {
        long pairs = 0;
        for (int sequence = 0; sequence < count(); sequence++) {
            long size = begins[sequence + 1] - begins[sequence];
            pairs += size * size;
        }
        return pairs;
    }

    void eachItem(ItemAction action) {
        for (int sequence = 0; sequence < count(); sequence++) {
            for (int entry = begins[sequence]; entry < begins[sequence + 1]; entry++) {
                action.on(sequence, held[entry]);
            }
        }
    }

    /// Visits the pairs whose first item occurs before the second.
    void eachPair(PairAction action) {
        for (int sequence = 0; sequence < count(); sequence++) {
            for (int x = begins[sequence]; x < begins[sequence + 1]; x++) {
                for (int y = begins[sequence]; y < begins[sequence + 1]; y++) {
                    if (x != y && firsts[x] < lasts[y]) {
                        action.on(sequence, held[x], held[y]);
                    }
                }
            }
        }
    }

    @FunctionalInterface
    interface ItemAction {
        void on(int sequence, int item);
    }

    @FunctionalInterface
    interface PairAction {
        void on(int sequence, int x, int y);
    }
}
