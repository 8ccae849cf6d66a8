package io.quando.mining.itemset;

import java.util.Arrays;

/// Counts supports by intersecting bitmaps; suits dense data, in which an item occurs in many rows.
final class BitmapCounter implements SupportCounter {
    private final long[][] bitmaps;
    private final PrefixStack<long[]> covers;

    BitmapCounter(int[][] rows, int items) {
        bitmaps = new long[items][(rows.length + Long.SIZE - 1) / Long.SIZE];
        for (int row = 0; row < rows.length; row++) {
            for (int item : rows[row]) {
                bitmaps[item][row / Long.SIZE] |= 1L << row;
            }
        }
        long[] all = new long[(rows.length + Long.SIZE - 1) / Long.SIZE];
        Arrays.fill(all, -1L);
        covers = new PrefixStack<>(all, this::narrowed);
    }

    @Override
    public void count(int[] prefix, int length, int[] candidates, int count, int[] supports) {
        long[] cover = covers.at(prefix, length);
        for (int i = 0; i < count; i++) {
            supports[i] = common(cover, bitmaps[candidates[i]]);
        }
    }

    private static int common(long[] one, long[] other) {
        int common = 0;
        for (int i = 0; i < one.length; i++) {
            common += Long.bitCount(one[i] & other[i]);
        }
        return common;
    }

    private long[] narrowed(long[] cover, int[] prefix, int length) {
        long[] bitmap = bitmaps[prefix[length - 1]];
        long[] both = new long[cover.length];
        for (int i = 0; i < cover.length; i++) {
            both[i] = cover[i] & bitmap[i];
        }
        return both;
    }
}
