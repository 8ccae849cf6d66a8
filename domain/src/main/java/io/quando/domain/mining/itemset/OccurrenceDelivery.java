package io.quando.domain.mining.itemset;

/// Hands the rows of a large table out to the items that they hold, several items at a time. Each
/// time it goes through the table once from front to back, and then the rows of an item stand one
/// behind the other; to look up each of them in the large table would be a cache miss every time.
///
/// **Source** "Occurrence deliver" of Uno, Kiyomi & Arimura 2004; there the places of the rows are
/// handed out, here the rows themselves.
final class OccurrenceDelivery {
    private static final int MIN_CELLS = 1 << 14;

    private final SparseRows table;

    /// Whether an item gets whole rows, not only what stands before it.
    private final boolean whole;

    private final int[] rows;
    private final long[] cells;
    private long tableCells;

    OccurrenceDelivery(SparseRows table, int items, boolean whole) {
        this.table = table;
        this.whole = whole;
        rows = new int[items];
        cells = new long[items];
        for (int row = table.firstRow(); row < table.endOfRows(); row = table.nextRow(row)) {
            measure(row, table.end(row));
        }
        tableCells = Math.max(MIN_CELLS, table.endOfRows());
    }

    private void measure(int row, int end) {
        for (int cell = whole ? row : row + 1; cell < end; cell++) {
            int item = table.cell(cell);
            rows[item]++;
            cells[item] += SparseRows.HEADER + (whole ? end : cell) - row;
        }
    }

    /// The item behind the last that is handed out together with `from`: as many as take no more
    /// room than the table.
    int batch(int from, int limit) {
        long taken = 0;
        int to = from;
        while (to < limit && (to == from || taken + cells[to] <= tableCells)) {
            taken += cells[to++];
        }
        return to;
    }

    void deliver(SparseRows into, int from, int to) {
        int[] firsts = new int[to + 1];
        int[] places = new int[to];
        long place = 0;
        for (int item = from; item < to; item++) {
            places[item] = Math.toIntExact(place);
            place += cells[item];
            firsts[item + 1] = firsts[item] + rows[item];
        }
        into.expect(firsts, firsts[to], Math.toIntExact(place));
        int[] next = firsts.clone();
        for (int row = table.firstRow(); row < table.endOfRows(); row = table.nextRow(row)) {
            deliver(row, into, from, to, next, places);
        }
    }

    private void deliver(int row, SparseRows into, int from, int to, int[] next, int[] places) {
        int end = table.end(row);
        int weight = table.weight(row);
        for (int cell = whole ? row : row + 1; cell < end; cell++) {
            int item = table.cell(cell);
            if (item >= to) {
                return;
            }
            if (item >= from) {
                places[item] =
                        into.receive(
                                table, row, whole ? end : cell, weight, places[item], next[item]++);
            }
        }
    }
}
