package io.quando.domain.mining.itemset;

import java.util.Arrays;

/// The transactions that hold an item of a range, as sorted rows of item ranks less the common
/// ones.
final class RootRows {
    private static final int NOT_KEPT = -1;

    private final Transactions db;
    private final int[] numbers;
    private final int items;
    private final int from;
    private final int to;

    /// @param common how many of the first ranks are left out
    /// @param limit the rank from which on items are left out
    RootRows(Transactions db, FrequentItems ranked, RankRange range, int common, int limit) {
        this.db = db;
        items = ranked.count() - common;
        from = range.from() - common;
        to = range.to() - common;
        numbers = new int[db.items()];
        for (int code = 0; code < numbers.length; code++) {
            int rank = ranked.rankOf(code);
            numbers[code] = rank >= common && rank < limit ? rank - common : NOT_KEPT;
        }
    }

    /// Rows over at most 64 items; equal ones are one row.
    MaskRows masks() {
        MaskRows rows = new MaskRows();
        for (int transaction = 0; transaction < db.count(); transaction++) {
            if (isWanted(transaction)) {
                rows.add(mask(transaction), 1);
            }
        }
        rows.merge(-1, -1, -1);
        return rows;
    }

    private long mask(int transaction) {
        long mask = 0;
        for (int cell = db.begin(transaction); cell < db.end(transaction); cell++) {
            int item = numbers[db.code(cell)];
            mask |= item == NOT_KEPT ? 0 : 1L << item;
        }
        return mask;
    }

    /// Rows over any number of items. They are filled item by item, so that none has to be sorted.
    SparseRows sparse() {
        int[] lists = new int[items + 1];
        int[] offsets = offsets(lists);
        for (int item = 0; item < items; item++) {
            lists[item + 1] += lists[item];
        }
        int[] occurrences = occurrences(lists);
        return SparseRows.of(offsets, cells(offsets, lists, occurrences), lists, occurrences);
    }

    /// Where each row begins. Counts besides in how many rows each item is.
    private int[] offsets(int[] lists) {
        int[] offsets = new int[db.count() + 1];
        int rows = 0;
        for (int transaction = 0; transaction < db.count(); transaction++) {
            if (isWanted(transaction)) {
                offsets[rows + 1] = offsets[rows++] + length(transaction, lists);
            }
        }
        return rows == db.count() ? offsets : Arrays.copyOf(offsets, rows + 1);
    }

    private int length(int transaction, int[] lists) {
        int length = 0;
        for (int cell = db.begin(transaction); cell < db.end(transaction); cell++) {
            int item = numbers[db.code(cell)];
            if (item != NOT_KEPT) {
                length++;
                lists[item + 1]++;
            }
        }
        return length;
    }

    private int[] occurrences(int[] lists) {
        int[] occurrences = new int[lists[items]];
        int[] free = lists.clone();
        int row = 0;
        for (int transaction = 0; transaction < db.count(); transaction++) {
            if (isWanted(transaction)) {
                for (int cell = db.begin(transaction); cell < db.end(transaction); cell++) {
                    int item = numbers[db.code(cell)];
                    if (item != NOT_KEPT) {
                        occurrences[free[item]++] = row;
                    }
                }
                row++;
            }
        }
        return occurrences;
    }

    private static int[] cells(int[] offsets, int[] lists, int[] occurrences) {
        int[] cells = new int[occurrences.length];
        int[] free = offsets.clone();
        for (int item = 0; item < lists.length - 1; item++) {
            for (int at = lists[item]; at < lists[item + 1]; at++) {
                cells[free[occurrences[at]]++] = item;
            }
        }
        return cells;
    }

    private boolean isWanted(int transaction) {
        return from == 0 && to == items || holdsItemOfRange(transaction);
    }

    private boolean holdsItemOfRange(int transaction) {
        for (int cell = db.begin(transaction); cell < db.end(transaction); cell++) {
            int item = numbers[db.code(cell)];
            if (item >= from && item < to) {
                return true;
            }
        }
        return false;
    }
}
