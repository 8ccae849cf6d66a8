package io.quando.mining.sequential;

import java.util.Arrays;

/// The items that may extend a consequent, each with a bitmap of the antecedent's windows that the
/// larger consequent follows.
final class ConsequentLevel {
    int[] items = new int[16];
    int[] supports = new int[16];
    long[] bits = new long[256];
    int[] holders = new int[0];
    int holderCount;
    int count;
    private int words;

    void clear(int wordCount) {
        count = 0;
        words = wordCount;
    }

    /// The number of words in a bitmap.
    int words() {
        return words;
    }

    /// The beginning of an item's bitmap.
    int offset(int index) {
        return index * words;
    }

    /// The beginning of the next item's bitmap; makes room for it.
    int nextOffset() {
        int offset = offset(count);
        if (bits.length < offset + words) {
            bits = Arrays.copyOf(bits, Math.max(2 * bits.length, offset + words));
        }
        return offset;
    }

    void add(int item, int support) {
        if (count == items.length) {
            items = Arrays.copyOf(items, 2 * count);
            supports = Arrays.copyOf(supports, 2 * count);
        }
        items[count] = item;
        supports[count++] = support;
    }

    void makeRoomForHolders(int needed) {
        if (holders.length < needed) {
            holders = new int[2 * needed];
        }
    }
}
