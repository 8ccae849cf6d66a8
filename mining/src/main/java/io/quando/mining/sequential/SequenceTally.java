package io.quando.mining.sequential;

import java.util.Arrays;

/// Counts the sequences that each item occurs in.
final class SequenceTally {
    private final int[] counts;
    private final int[] items;
    private final Marks seen;
    private int itemCount;

    SequenceTally(int items) {
        counts = new int[items];
        this.items = new int[items];
        seen = new Marks(items);
    }

    void clear() {
        for (int i = 0; i < itemCount; i++) {
            counts[items[i]] = 0;
        }
        itemCount = 0;
    }

    void nextSequence() {
        seen.clear();
    }

    /// Counts the items of some cells.
    void add(int[] codes, int begin, int end) {
        for (int cell = begin; cell < end; cell++) {
            int code = codes[cell];
            if (seen.add(code) && counts[code]++ == 0) {
                items[itemCount++] = code;
            }
        }
    }

    /// Drops the items of a prefix, and those below a least count; the rest ascends.
    void retain(Prefix prefix, int least) {
        for (int position = 0; position < prefix.length(); position++) {
            counts[prefix.code(position)] = 0;
        }
        int kept = 0;
        for (int i = 0; i < itemCount; i++) {
            if (counts[items[i]] >= least) {
                items[kept++] = items[i];
            } else {
                counts[items[i]] = 0;
            }
        }
        itemCount = kept;
        Arrays.sort(items, 0, itemCount);
    }

    int itemCount() {
        return itemCount;
    }

    int item(int index) {
        return items[index];
    }

    int count(int code) {
        return counts[code];
    }
}
