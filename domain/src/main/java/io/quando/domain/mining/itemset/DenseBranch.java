package io.quando.domain.mining.itemset;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A branch that is left with at most 64 items, tail and other side together.
final class DenseBranch extends Branch {
    static final int MAX_ITEMS = Long.SIZE;

    /// A branch of fewer rows is searched sooner than handed over.
    private static final int MIN_ROWS_TO_SPLIT = 32;

    MaskRows rows = new MaskRows();

    /// How many transactions of this branch hold each bit.
    int[] supports = new int[MAX_ITEMS];

    /// The item number of each bit.
    int[] labels = new int[0];

    /// The bits that sets of this branch may still take.
    long tail;

    /// The other bits that they are found with.
    long otherSide;

    /// How many bits the rows have together.
    int cells;

    /// Whether equal rows have become one and the search has begun.
    boolean merged;

    void open(int[] itemLabels, Branch parent) {
        labels = itemLabels;
        size = parent.size;
        free = parent.free;
        merged = false;
        rows.clear();
        Arrays.fill(supports, 0);
    }

    long relevant() {
        return tail | otherSide;
    }

    @Override
    int extensions() {
        return Long.bitCount(left());
    }

    @Override
    int depth() {
        return Long.bitCount(tail);
    }

    @Override
    void narrow(int chosen) {
        next = position(left(), chosen);
        end = next + 1;
    }

    /// The bits that are still to be extended with.
    private long left() {
        return next < end ? tail & -1L << next & -1L >>> Long.SIZE - end : 0;
    }

    /// The place of the bit that has so many set ones below it.
    private static int position(long bits, int below) {
        long upper = bits;
        for (int dropped = below; dropped > 0; dropped--) {
            upper &= upper - 1;
        }
        return Long.numberOfTrailingZeros(upper);
    }

    @Override
    long bytes() {
        return rows.bytes();
    }

    @Override
    @Nullable Branch split() {
        long left = left();
        if (!merged || left == 0 || rows.count() < MIN_ROWS_TO_SPLIT) {
            return null;
        }
        int middle = position(left, Long.bitCount(left) / 2);
        DenseBranch given = new DenseBranch();
        given.rows = rows;
        given.supports = supports;
        given.labels = labels;
        given.tail = tail;
        given.otherSide = otherSide;
        given.merged = true;
        given.continueFrom(this, middle, end);
        given.lent = true;
        end = middle;
        lent = true;
        return given;
    }
}
