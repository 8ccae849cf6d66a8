package io.quando.mining.sequential;

import java.util.Arrays;

/// Occurrences of longer prefixes in the order of the sequences, and the support of each item.
final class OccurrenceTally {
    private static final int INFREQUENT = -1;

    private final int[] supports;
    private final int[] counts;
    private final int[] heads;
    private final int[] items;
    private final Marks seen;
    private int itemCount;
    private int[] cells = new int[256];
    private long[] starts = new long[256];
    private int size;

    OccurrenceTally(int items) {
        supports = new int[items];
        counts = new int[items];
        heads = new int[items];
        this.items = new int[items];
        seen = new Marks(items);
    }

    void nextSequence() {
        seen.clear();
    }

    void add(int cell, int code, long start) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
        }
        cells[size] = cell;
        starts[size++] = start;
        if (counts[code]++ == 0) {
            items[itemCount++] = code;
        }
        supports[code] += seen.add(code) ? 1 : 0;
    }

    void nameFrequent(int minSupport, boolean join, Extensions into) {
        for (int i = 0; i < itemCount; i++) {
            int code = items[i];
            heads[code] = INFREQUENT;
            if (supports[code] >= minSupport) {
                heads[code] = into.add(code, join, supports[code], counts[code]);
            }
        }
    }

    /// Hands over the occurrences of the named items, and resets everything.
    ///
    /// @param codes item of each cell
    void deliver(int[] codes, Occurrences into) {
        for (int i = 0; i < size; i++) {
            int code = codes[cells[i]];
            if (heads[code] != INFREQUENT) {
                into.starts[heads[code]] = starts[i];
                into.extensions.heads[heads[code]++] = cells[i];
            }
        }
        for (int i = 0; i < itemCount; i++) {
            counts[items[i]] = 0;
            supports[items[i]] = 0;
        }
        itemCount = 0;
        size = 0;
    }
}
