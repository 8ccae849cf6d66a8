package io.quando.domain.mining.itemset;

import java.util.Arrays;

/// Weighted rows over any number of items, in flat arrays, with a list of the rows of each tail
/// item. The items of a row ascend: those of the tail come first, then those of the other side.
final class SparseRows {
    private int[] cells = new int[64];
    private int[] begins = new int[16];
    private int[] ends = new int[16];
    private int[] weights = new int[16];
    private int[] slots = new int[32];
    private int slotMask;
    private int tail;
    private boolean meetsOtherSide;
    private int open;
    private int size;
    private int count;

    private int[] firsts = new int[16];
    private int[] occurrences = new int[64];

    /// Takes over arrays that are filled already.
    ///
    /// @param offsets where each row begins, and where the last one ends
    /// @param listOffsets where the list of each item's rows begins, and where the last one ends
    static SparseRows of(int[] offsets, int[] cells, int[] listOffsets, int[] occurrences) {
        SparseRows rows = new SparseRows();
        rows.count = offsets.length - 1;
        rows.begins = offsets;
        rows.ends = Arrays.copyOfRange(offsets, 1, offsets.length);
        rows.cells = cells;
        rows.weights = new int[rows.count];
        Arrays.fill(rows.weights, 1);
        rows.firsts = listOffsets;
        rows.occurrences = occurrences;
        return rows;
    }

    long bytes() {
        long rows = (long) begins.length + ends.length + weights.length + slots.length;
        long lists = (long) firsts.length + occurrences.length;
        return (rows + lists + cells.length) * Integer.BYTES;
    }

    int begin(int row) {
        return begins[row];
    }

    int end(int row) {
        return ends[row];
    }

    int cell(int index) {
        return cells[index];
    }

    int weight(int row) {
        return weights[row];
    }

    /// Where the list of an item's rows begins; it ends where that of the next item begins.
    int firstOccurrence(int item) {
        return firsts[item];
    }

    int row(int occurrence) {
        return occurrences[occurrence];
    }

    /// Empties the table and makes room.
    ///
    /// @param joinsOtherSide whether rows of equal tails become one with what they share beyond
    void reset(int rows, int tailItems, boolean joinsOtherSide) {
        count = 0;
        size = 0;
        open = 0;
        tail = tailItems;
        meetsOtherSide = joinsOtherSide;
        if (begins.length < rows) {
            begins = new int[rows];
            ends = new int[rows];
            weights = new int[rows];
        }
        clearSlots(rows);
    }

    private void clearSlots(int rows) {
        int needed = Integer.highestOneBit(Math.max(1, rows)) * 4;
        if (slots.length < needed) {
            slots = new int[needed];
        } else {
            Arrays.fill(slots, 0, needed, 0);
        }
        slotMask = needed - 1;
    }

    /// Adds an item to the open row.
    void add(int item) {
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
        }
        cells[size++] = item;
    }

    /// Closes the open row. One without a tail item is dropped, equal ones become one.
    void close(int weight) {
        if (size > open && cells[open] < tail) {
            int key = meetsOtherSide ? endOfTail() : size;
            int slot = slotOf(key);
            if (slots[slot] == 0) {
                slots[slot] = append(weight);
            } else {
                join(slots[slot] - 1, key, weight);
            }
        }
        size = open;
    }

    private int endOfTail() {
        int end = open;
        while (end < size && cells[end] < tail) {
            end++;
        }
        return end;
    }

    private int slotOf(int key) {
        int hash = 0;
        for (int cell = open; cell < key; cell++) {
            hash = (hash + cells[cell] + 1) * 0x9E3779B1;
        }
        int slot = (hash ^ hash >>> 15) & slotMask;
        while (slots[slot] != 0 && !isSame(slots[slot] - 1, key)) {
            slot = slot + 1 & slotMask;
        }
        return slot;
    }

    private boolean isSame(int row, int key) {
        int end = begins[row] + key - open;
        boolean fits =
                meetsOtherSide
                        ? end == ends[row] || end < ends[row] && cells[end] >= tail
                        : end == ends[row];
        return fits && Arrays.equals(cells, begins[row], end, cells, open, key);
    }

    private int append(int weight) {
        begins[count] = open;
        ends[count] = size;
        weights[count] = weight;
        open = size;
        return ++count;
    }

    private void join(int row, int key, int weight) {
        weights[row] += weight;
        int mine = begins[row] + key - open;
        int shared = mine;
        for (int other = key; mine < ends[row] && other < size; ) {
            int difference = cells[mine] - cells[other];
            if (difference == 0) {
                cells[shared++] = cells[mine];
            }
            mine += difference <= 0 ? 1 : 0;
            other += difference >= 0 ? 1 : 0;
        }
        ends[row] = shared;
    }

    /// Lists the rows of each tail item.
    void listOccurrences() {
        firsts = firsts.length < tail + 2 ? new int[tail + 2] : firsts;
        Arrays.fill(firsts, 0, tail + 2, 0);
        for (int row = 0; row < count; row++) {
            for (int cell = begins[row]; cell < ends[row] && cells[cell] < tail; cell++) {
                firsts[cells[cell] + 2]++;
            }
        }
        for (int item = 2; item <= tail + 1; item++) {
            firsts[item] += firsts[item - 1];
        }
        occurrences =
                occurrences.length < firsts[tail + 1] ? new int[firsts[tail + 1]] : occurrences;
        for (int row = 0; row < count; row++) {
            for (int cell = begins[row]; cell < ends[row] && cells[cell] < tail; cell++) {
                occurrences[firsts[cells[cell] + 1]++] = row;
            }
        }
    }
}
