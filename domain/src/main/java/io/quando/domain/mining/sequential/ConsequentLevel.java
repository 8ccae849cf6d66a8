package io.quando.domain.mining.sequential;

import java.util.Arrays;

/// The ways to lengthen a consequent by one item, each with a bitmap of the windows in which the
/// longer one follows the antecedent.
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

    /// Where the bitmap of an item begins.
    int offset(int index) {
        return index * words;
    }

    /// Where the bitmap of the next item goes, with room for it.
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
