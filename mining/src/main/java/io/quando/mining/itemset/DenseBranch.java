package io.quando.mining.itemset;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A branch of at most 64 items, tail and other side together.
final class DenseBranch extends Branch {
    static final int MAX_ITEMS = Long.SIZE;

    /// The fewest rows for which a hand-over pays; a smaller branch is searched faster than handed
    /// over.
    private static final int MIN_ROWS_TO_SPLIT = 32;

    MaskRows rows = new MaskRows();

    /// The number of transactions in this branch that hold each bit.
    int[] supports = new int[MAX_ITEMS];

    /// The item number of each bit.
    int[] labels = new int[0];

    /// The bits that may still extend the set.
    long tail;

    /// The bits of the other side: they decide what is closed or maximal, and extend nothing.
    long otherSide;

    /// The total number of bits in the rows.
    int cells;

    /// True once equal rows are merged and the search has begun.
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

    /// The bits that have yet to extend the set.
    private long left() {
        return next < end ? tail & -1L << next & -1L >>> Long.SIZE - end : 0;
    }

    /// The position of the set bit that has `below` set bits below it.
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
