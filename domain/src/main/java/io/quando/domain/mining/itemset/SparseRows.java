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
    private int[] lasts = new int[16];
    private int[] occurrences = new int[64];

    long bytes() {
        long lists = (long) firsts.length + lasts.length + occurrences.length;
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

    /// Where the list of an item's rows begins.
    int firstOccurrence(int item) {
        return firsts[item];
    }

    /// Where the list of an item's rows ends: behind the last of them.
    int endOfOccurrences(int item) {
        return lasts[item];
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

    /// Empties the table and makes room for rows that are not compared with each other.
    void reset(int tailItems, int cellCount) {
        open = HEADER;
        size = HEADER;
        tail = tailItems;
        cells = cells.length < cellCount ? new int[cellCount] : cells;
    }

    /// Makes room for lists whose rows are then put into their places.
    ///
    /// @param listOffsets where the list of each item begins
    void openLists(int[] listOffsets, int rowCount, int cellCount) {
        firsts = listOffsets;
        lasts = listOffsets.clone();
        occurrences = occurrences.length < rowCount ? new int[rowCount] : occurrences;
        cells = cells.length < cellCount ? new int[cellCount] : cells;
    }

    void put(int cell, int item) {
        cells[cell] = item;
    }

    /// Writes what stands before the items of a row.
    void putRow(int row, int end, int weight) {
        cells[row - 2] = end;
        cells[row - 1] = weight;
    }

    /// Enters a row in the list of an item.
    ///
    /// @param kept 0 if the next one takes its place, else 1
    void enter(int item, int row, int kept) {
        occurrences[lasts[item]] = row;
        lasts[item] += kept;
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

    /// Closes the open row after bringing its items in order. One of a single item is dropped.
    void closeSorted() {
        if (size - open > 1) {
            Arrays.sort(cells, open, size);
            append(1);
        }
        size = open;
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

    /// Puts the rows of another table behind these.
    void append(SparseRows other) {
        int shift = open - HEADER;
        int length = other.open - HEADER;
        if (cells.length < open + length) {
            cells = Arrays.copyOf(cells, open + length);
        }
        System.arraycopy(other.cells, 0, cells, shift, length);
        for (int row = HEADER; row < other.open; row = other.nextRow(row)) {
            cells[shift + row - 2] += shift;
        }
        open += length;
        size = open;
    }

    private int append(int weight) {
        int row = open;
        putRow(row, size, weight);
        open = size + HEADER;
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
        if (lasts.length < tail) {
            firsts = new int[tail];
            lasts = new int[tail];
        }
        Arrays.fill(lasts, 0, tail, 0);
        for (int row = HEADER; row < open; row = nextRow(row)) {
            int end = end(row);
            for (int cell = row; cell < end && cells[cell] < tail; cell++) {
                lasts[cells[cell]]++;
            }
        }
        int listed = beginLists();
        occurrences = occurrences.length < listed ? new int[listed] : occurrences;
        for (int row = HEADER; row < open; row = nextRow(row)) {
            int end = end(row);
            for (int cell = row; cell < end && cells[cell] < tail; cell++) {
                occurrences[lasts[cells[cell]]++] = row;
            }
        }
    }

    /// Lays the lists one behind the other; their lengths become the places where they begin.
    private int beginLists() {
        int listed = 0;
        for (int item = 0; item < tail; item++) {
            int length = lasts[item];
            firsts[item] = listed;
            lasts[item] = listed;
            listed += length;
        }
        return listed;
    }
}
