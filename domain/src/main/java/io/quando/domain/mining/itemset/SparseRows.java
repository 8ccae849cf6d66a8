package io.quando.domain.mining.itemset;

import java.util.Arrays;

/// Weighted rows over any number of items, with a list of the rows of each tail item. The items of
/// a row ascend: those of the tail come first, then those of the other side.
///
/// All rows stand in one array, one behind the other, so that a visit reads from one place: where
/// the row ends, its weight, and its items. A row is known by the place of its first item.
final class SparseRows {
    static final int HEADER = 2;

    /// Fills the room that a row has left behind it; no header begins with it.
    private static final int LEFT_OVER = -1;

    private int[] cells = new int[64];
    private int[] slots = new int[32];
    private int slotMask;
    private int tail;
    private boolean meetsOtherSide;
    private int open = HEADER;
    private int size = HEADER;

    private int[] firsts = new int[16];
    private int[] occurrences = new int[64];

    long bytes() {
        long lists = (long) firsts.length + occurrences.length;
        return (lists + slots.length + cells.length) * Integer.BYTES;
    }

    int end(int row) {
        return cells[row - 2];
    }

    int weight(int row) {
        return cells[row - 1];
    }

    int cell(int index) {
        return cells[index];
    }

    /// Where the list of an item's rows begins; it ends where that of the next item begins.
    int firstOccurrence(int item) {
        return firsts[item];
    }

    int row(int occurrence) {
        return occurrences[occurrence];
    }

    int firstRow() {
        return HEADER;
    }

    /// The row behind the last one.
    int endOfRows() {
        return open;
    }

    int nextRow(int row) {
        int next = end(row);
        while (next < open - HEADER && cells[next] == LEFT_OVER) {
            next++;
        }
        return next + HEADER;
    }

    /// Becomes empty, with rows that are not compared with each other.
    void resetDistinct(int tailItems, int cellCount) {
        open = HEADER;
        size = HEADER;
        tail = tailItems;
        cells = cells.length < cellCount ? new int[cellCount] : cells;
    }

    /// Becomes empty, and makes room for lists of rows that are about to be received.
    void expect(int[] listOffsets, int rowCount, int cellCount) {
        firsts = listOffsets;
        occurrences = occurrences.length < rowCount ? new int[rowCount] : occurrences;
        cells = cells.length < cellCount ? new int[cellCount] : cells;
    }

    /// Takes what another table has from `begin` to `end` as a row, and enters it in a list.
    ///
    /// @return the cell behind the row
    int receive(SparseRows other, int begin, int end, int weight, int at, int occurrence) {
        int row = at + HEADER;
        int behind = row + end - begin;
        cells[at] = behind;
        cells[at + 1] = weight;
        for (int cell = begin, to = row; cell < end; cell++) {
            cells[to++] = other.cells[cell];
        }
        occurrences[occurrence] = row;
        return behind;
    }

    /// Empties the table and makes room.
    ///
    /// @param joinsOtherSide whether rows of equal tails become one with what they share beyond
    void reset(int rows, int tailItems, boolean joinsOtherSide) {
        open = HEADER;
        size = HEADER;
        tail = tailItems;
        meetsOtherSide = joinsOtherSide;
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
        if (size >= cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
        }
        cells[size++] = item;
    }

    /// Closes the open row, whose items are in order only now, as a row of its own.
    void closeSorted() {
        Arrays.sort(cells, open, size);
        append(1);
    }

    void drop() {
        size = open;
    }

    int openLength() {
        return size - open;
    }

    /// Closes the open row. One without a tail item is dropped, equal ones become one.
    void close(int weight) {
        if (size > open && cells[open] < tail) {
            int key = meetsOtherSide ? endOfTail() : size;
            int slot = slotOf(key);
            if (slots[slot] == 0) {
                slots[slot] = append(weight);
            } else {
                join(slots[slot], key, weight);
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
        while (slots[slot] != 0 && !isSame(slots[slot], key)) {
            slot = slot + 1 & slotMask;
        }
        return slot;
    }

    private boolean isSame(int row, int key) {
        int end = row + key - open;
        int last = end(row);
        boolean fits =
                meetsOtherSide ? end == last || end < last && cells[end] >= tail : end == last;
        return fits && Arrays.equals(cells, row, end, cells, open, key);
    }

    private int append(int weight) {
        int row = open;
        cells[row - 2] = size;
        cells[row - 1] = weight;
        size += HEADER;
        open = size;
        return row;
    }

    private void join(int row, int key, int weight) {
        cells[row - 1] += weight;
        int end = end(row);
        int mine = row + key - open;
        int shared = mine;
        for (int other = key; mine < end && other < size; ) {
            int difference = cells[mine] - cells[other];
            if (difference == 0) {
                cells[shared++] = cells[mine];
            }
            mine += difference <= 0 ? 1 : 0;
            other += difference >= 0 ? 1 : 0;
        }
        cells[row - 2] = shared;
        Arrays.fill(cells, shared, end, LEFT_OVER);
    }

    /// Lists the rows of each tail item.
    void listOccurrences() {
        firsts = firsts.length < tail + 2 ? new int[tail + 2] : firsts;
        Arrays.fill(firsts, 0, tail + 2, 0);
        for (int row = HEADER; row < open; row = nextRow(row)) {
            int end = end(row);
            for (int cell = row; cell < end && cells[cell] < tail; cell++) {
                firsts[cells[cell] + 2]++;
            }
        }
        for (int item = 2; item <= tail + 1; item++) {
            firsts[item] += firsts[item - 1];
        }
        occurrences =
                occurrences.length < firsts[tail + 1] ? new int[firsts[tail + 1]] : occurrences;
        for (int row = HEADER; row < open; row = nextRow(row)) {
            int end = end(row);
            for (int cell = row; cell < end && cells[cell] < tail; cell++) {
                occurrences[firsts[cells[cell] + 1]++] = row;
            }
        }
    }
}
