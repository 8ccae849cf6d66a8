package io.quando.mining.sequential;

import java.util.Arrays;

/// The rest of every sequence behind a prefix, cut down to the items that still matter. The
/// sequences stand one behind the other from cell 1 on, with an `END` before and behind each;
/// within an element items ascend.
final class Suffixes implements Projected {
    static final int END = -1;
    static final int NONE = -1;

    final Extensions extensions = new Extensions();

    int[] codes = new int[0];

    /// The previous cell in which the same sequence has the same item, or `NONE`.
    int[] previous = new int[0];

    /// The next cell in which the same sequence has the same item, or `NONE`; only with sets.
    int[] next = new int[0];

    /// The first cell behind the element; only with sets.
    int[] behind = new int[0];

    /// True if an element has several items.
    boolean sets;

    private int[] items = new int[16];
    private int itemCount;

    /// Makes room, and clears everything.
    void reset(int cells, boolean withSets) {
        itemCount = 0;
        if (codes.length < cells) {
            codes = new int[cells + (cells >> 1)];
            previous = new int[codes.length];
        }
        if (withSets && behind.length < codes.length) {
            behind = new int[codes.length];
            next = new int[codes.length];
        }
        codes[0] = END;
    }

    /// Frees the arrays that only sets need.
    void forgetElements() {
        behind = new int[0];
        next = new int[0];
    }

    /// Adds a distinct item that may occur.
    void addItem(int code) {
        if (itemCount == items.length) {
            items = Arrays.copyOf(items, 2 * itemCount);
        }
        items[itemCount++] = code;
    }

    int itemCount() {
        return itemCount;
    }

    int item(int index) {
        return items[index];
    }

    @Override
    public Extensions extensions() {
        return extensions;
    }

    /// The first cell behind the element of a cell.
    int behind(int cell) {
        return sets ? behind[cell] : cell + 1;
    }
}
