package io.quando.mining.itemset;

import java.util.Arrays;

/// The distinct item numbers of some transactions, ascending. The index of a number is its code.
public final class ItemLabels {
    private static final int DIRECT = 1 << 22;

    private ItemLabels() {}

    /// The distinct numbers among the first `size` items, none of which may be negative.
    public static int[] of(int[] items, int size) {
        int[] seen = directTable(items, size);
        return seen.length == 0 ? sorted(items, size) : marked(seen, items, size);
    }

    /// Replaces the first `size` numbers by their codes.
    ///
    /// **Mutates** `items`; its contents behind the first `size` are lost.
    ///
    /// @param labels the result of `of` for the same items
    public static void encode(int[] items, int size, int[] labels) {
        int[] codes = directTable(items, size);
        if (codes.length == 0) {
            Arrays.setAll(items, i -> i < size ? Arrays.binarySearch(labels, items[i]) : 0);
            return;
        }
        for (int code = 0; code < labels.length; code++) {
            codes[labels[code]] = code;
        }
        for (int i = 0; i < size; i++) {
            items[i] = codes[items[i]];
        }
    }

    /// A lookup array with a place for every number; empty if the numbers are too sparse.
    private static int[] directTable(int[] items, int size) {
        int largest = -1;
        for (int i = 0; i < size; i++) {
            largest = Math.max(largest, items[i]);
        }
        return largest < Math.max(DIRECT, size) ? new int[largest + 1] : new int[0];
    }

    private static int[] marked(int[] seen, int[] items, int size) {
        for (int i = 0; i < size; i++) {
            seen[items[i]] = 1;
        }
        int[] labels = new int[seen.length];
        int count = 0;
        for (int label = 0; label < seen.length; label++) {
            labels[count] = label;
            count += seen[label];
        }
        return Arrays.copyOf(labels, count);
    }

    private static int[] sorted(int[] items, int size) {
        return Arrays.stream(items, 0, size).sorted().distinct().toArray();
    }
}
