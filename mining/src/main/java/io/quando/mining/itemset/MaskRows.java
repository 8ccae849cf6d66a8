package io.quando.mining.itemset;

import java.util.Arrays;

/// Weighted rows over at most 64 items, one bit each.
final class MaskRows {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] masks = new long[16];
    private int[] weights = new int[16];
    private int[] slots = new int[32];
    private int slotMask;
    private int count;

    int count() {
        return count;
    }

    long mask(int row) {
        return masks[row];
    }

    int weight(int row) {
        return weights[row];
    }

    /// The total number of bits in all rows.
    int cells() {
        int cells = 0;
        for (int row = 0; row < count; row++) {
            cells += Long.bitCount(masks[row]);
        }
        return cells;
    }

    long bytes() {
        return (long) masks.length * Long.BYTES
                + (long) (weights.length + slots.length) * Integer.BYTES;
    }

    void clear() {
        count = 0;
    }

    void add(long mask, int weight) {
        if (count == masks.length) {
            reserve(count + 1);
        }
        masks[count] = mask;
        weights[count++] = weight;
    }

    /// Takes over the rows of another table that hold `bit`, reduced to their `kept` bits.
    ///
    /// @return the bits that all of them share
    long gather(MaskRows other, int bit, long kept) {
        reserve(other.count);
        int size = 0;
        long meet = -1;
        for (int row = 0; row < other.count; row++) {
            long mask = other.masks[row];
            masks[size] = mask & kept;
            weights[size] = other.weights[row];
            long has = mask >>> bit & 1;
            size += (int) has;
            meet &= mask | has - 1;
        }
        count = size;
        return meet & kept;
    }

    /// Adds the weight of every row to the items that it holds, except the `ignored` ones.
    ///
    /// @return the number of cells read
    int count(int[] supports, long ignored) {
        int cells = 0;
        for (int row = 0; row < count; row++) {
            int weight = weights[row];
            for (long rest = masks[row] & ~ignored; rest != 0; rest &= rest - 1) {
                supports[Long.numberOfTrailingZeros(rest)] += weight;
                cells++;
            }
        }
        return cells;
    }

    /// Drops all bits but the `kept` ones, and rows without a tail item. Rows with the same `key`
    /// bits become one, with the bits that they share.
    void merge(long kept, long tail, long key) {
        clearSlots();
        int rows = count;
        count = 0;
        for (int row = 0; row < rows; row++) {
            long mask = masks[row] & kept;
            if ((mask & tail) != 0) {
                mergeRow(mask, weights[row], key);
            }
        }
    }

    private void mergeRow(long mask, int weight, long key) {
        int slot = (int) ((mask & key) * SPREAD >>> 33) & slotMask;
        while (slots[slot] != 0 && ((masks[slots[slot] - 1] ^ mask) & key) != 0) {
            slot = slot + 1 & slotMask;
        }
        int same = slots[slot] - 1;
        if (same < 0) {
            masks[count] = mask;
            weights[count++] = weight;
            slots[slot] = count;
        } else {
            masks[same] &= mask;
            weights[same] += weight;
        }
    }

    private void clearSlots() {
        int needed = Integer.highestOneBit(Math.max(1, count)) * 4;
        if (slots.length < needed) {
            slots = new int[needed];
        } else {
            Arrays.fill(slots, 0, needed, 0);
        }
        slotMask = needed - 1;
    }

    private void reserve(int rows) {
        if (masks.length < rows) {
            int capacity = Math.max(rows, masks.length * 2);
            masks = Arrays.copyOf(masks, capacity);
            weights = Arrays.copyOf(weights, capacity);
        }
    }
}
