package io.quando.mining.itemset;

import io.quando.mining.search.SearchBudget;
import java.util.stream.Stream;

/// The transactions that hold an item of a range, as sorted rows of ranks. The common items are
/// left out, and ranks count from the first of the others.
final class RootRows {
    private static final int NOT_KEPT = -1;

    private final Transactions db;
    private final int[] numbers;
    private final int items;
    private final int from;
    private final int to;
    private final long mostCells;

    /// @param common number of leading ranks to leave out
    /// @param limit rank from which on items are left out
    RootRows(Transactions db, FrequentItems ranked, RankRange range, int common, int limit) {
        this.db = db;
        items = ranked.count() - common;
        from = range.from() - common;
        to = range.to() - common;
        numbers = new int[db.items()];
        long cells = SparseRows.HEADER * (db.count() + 1L);
        for (int code = 0; code < numbers.length; code++) {
            int rank = ranked.rankOf(code);
            numbers[code] = rank >= common && rank < limit ? rank - common : NOT_KEPT;
            cells += numbers[code] == NOT_KEPT ? 0 : ranked.support(rank);
        }
        mostCells = cells;
    }

    /// Rows over at most 64 items; equal rows are merged.
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

    /// Rows over any number of items. A row of one item is left out, as it has no companions.
    SparseRows sparse(SearchBudget budget) {
        SparseRows[] parts = new SparseRows[budget.threads()];
        budget.each(parts.length, part -> parts[part] = sparse(part, parts.length));
        SparseRows all = parts[0];
        Stream.of(parts).skip(1).forEach(all::append);
        return all;
    }

    /// Reads one part of the transactions. The first part makes room for all of them.
    private SparseRows sparse(int part, int parts) {
        int begin = (int) ((long) db.count() * part / parts);
        int end = (int) ((long) db.count() * (part + 1) / parts);
        SparseRows rows = new SparseRows();
        if (part == 0) {
            rows.reset(items, Math.toIntExact(isWhole() ? mostCells : cells()));
        } else {
            rows.reset(items, 0);
        }
        for (int transaction = begin; transaction < end; transaction++) {
            if (isWanted(transaction)) {
                addItems(rows, transaction);
                rows.closeSorted();
            }
        }
        return rows;
    }

    private long cells() {
        long cells = SparseRows.HEADER;
        for (int transaction = 0; transaction < db.count(); transaction++) {
            if (isWanted(transaction)) {
                cells += SparseRows.HEADER + length(transaction);
            }
        }
        return cells;
    }

    private int length(int transaction) {
        int length = 0;
        for (int cell = db.begin(transaction); cell < db.end(transaction); cell++) {
            length += numbers[db.code(cell)] == NOT_KEPT ? 0 : 1;
        }
        return length;
    }

    private void addItems(SparseRows rows, int transaction) {
        for (int cell = db.begin(transaction); cell < db.end(transaction); cell++) {
            int item = numbers[db.code(cell)];
            if (item != NOT_KEPT) {
                rows.add(item);
            }
        }
    }

    private boolean isWanted(int transaction) {
        return isWhole() || holdsItemOfRange(transaction);
    }

    private boolean isWhole() {
        return from == 0 && to == items;
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
