package io.quando.domain.mining.itemset;

import java.util.Arrays;

/// A branch of the search that is left with at most 64 items, tail and other side together.
final class DenseBranch {
    static final int MAX_ITEMS = Long.SIZE;

    final MaskRows rows = new MaskRows();
    final int[] supports = new int[MAX_ITEMS];

    /// The item number of each bit.
    int[] labels = new int[0];

    /// The bits that sets of this branch may still take, and the others that they may be found
    /// with.
    long tail;

    long otherSide;

    /// How many items of the output stand for this branch, and how many free ones.
    int size;

    int free;

    /// Where the search stands: the bits from `next` up to `end` are still to be extended with.
    int next;

    int end;

    void open(int[] itemLabels, int newSize, int newFree) {
        labels = itemLabels;
        size = newSize;
        free = newFree;
        rows.clear();
        Arrays.fill(supports, 0);
    }

    long relevant() {
        return tail | otherSide;
    }
}
