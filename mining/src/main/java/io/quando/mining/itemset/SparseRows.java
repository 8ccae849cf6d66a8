package io.quando.mining.itemset;

import java.util.Arrays;

/// Weighted rows over any number of items, with a list of the rows of each tail item. The items of
/// a row ascend: first those of the tail, then those of the other side.
///
/// All rows stand in one array, one behind the other, so that a visit reads from one place: the end
/// of the row, its weight, and its items. The position of its first item identifies a row.
final class SparseRows {
    static final int HEADER = 2;

    /// Fills the gap behind a shortened row; no header begins with it.
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

    /// The beginning of the list of an item's rows.
    int firstOccurrence(int item) {
        return firsts[item];
    }

    /// The end of the list of an item's rows, behind the last of them.
    int endOfOccurrences(int item) {
        return lasts[item];
    }

    int row(int occurrence) {
        return occurrences[occurrence];
    }

    int firstRow() {
        return HEADER;
    }

    /// The position behind the last row.
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

    /// Empties the table and makes room for rows that are not merged.
    void reset(int tailItems, int cellCount) {
        open = HEADER;
        size = HEADER;
        tail = tailItems;
        cells = cells.length < cellCount ? new int[cellCount] : cells;
    }

    /// Makes room for lists whose rows are then written in place.
    ///
    /// @param listOffsets beginning of each item's list
    void openLists(int[] listOffsets, int rowCount, int cellCount) {
        firsts = listOffsets;
        lasts = listOffsets.clone();
        occurrences = occurrences.length < rowCount ? new int[rowCount] : occurrences;
        cells = cells.length < cellCount ? new int[cellCount] : cells;
    }

    void put(int cell, int item) {
        cells[cell] = item;
    }

    /// Writes the header of a row.
    void putRow(int row, int end, int weight) {
        cells[row - 2] = end;
        cells[row - 1] = weight;
    }

    /// Enters a row in the list of an item.
    ///
    /// @param kept 0 if the next row takes its place, else 1
    void enter(int item, int row, int kept) {
        occurrences[lasts[item]] = row;
        lasts[item] += kept;
    }

    /// Empties the table and makes room.
    ///
    /// @param joinsOtherSide true if rows with equal tails are merged, with the items they share
    ///   beyond
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

    /// Sorts and closes the open row; drops it if it has a single item.
    void closeSorted() {
        if (size - open > 1) {
            Arrays.sort(cells, open, size);
            append(1);
        }
        size = open;
    }

    /// Closes the open row; drops it if it has no tail item, and merges equal rows.
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

    /// Appends the rows of another table.
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

    /// Lays out the lists one behind the other: turns their lengths into their beginnings.
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
