package io.quando.mining.itemset;

import io.quando.mining.search.SearchBudget;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Delivers the rows of a large table to the items that they hold, to several items at a time. It
/// reads the table once from front to back and writes the rows of each item one behind the other;
/// looking them up one by one would cost a cache miss each. An item receives only its frequent
/// companions of a row, provided that the pairs take no more room than the table.
///
/// **Source** Uno, Kiyomi & Arimura 2004 deliver the places of the rows instead.
final class OccurrenceDelivery {
    /// The least number of cells in a batch, however small the table is.
    private static final int MIN_CELLS = 1 << 14;

    /// The least number of cells that a row takes.
    private static final int LEAST_ROOM = SparseRows.HEADER + 1;

    private final SparseRows table;
    private final int items;
    private final boolean whole;
    private final int cellsAtATime;
    private final @Nullable FrequentPairs pairs;
    private final int[] rows;
    private final long[] cells;

    /// @param whole true if items also receive the items behind them in a row
    /// @param budget its threads count pairs and share the batches
    OccurrenceDelivery(
            SparseRows table, int items, boolean whole, int minSupport, SearchBudget budget) {
        int threads = budget.threads();
        this.table = table;
        this.items = items;
        this.whole = whole;
        rows = new int[items];
        cells = new long[items];
        for (int row = table.firstRow(); row < table.endOfRows(); row = table.nextRow(row)) {
            measure(row, table.end(row));
        }
        int most = Math.max(MIN_CELLS, table.endOfRows());
        pairs =
                FrequentPairs.of(items) <= most
                        ? new FrequentPairs(table, items, minSupport, cuts(threads), budget)
                        : null;
        if (pairs != null) {
            leaveOutRare(pairs);
        }
        cellsAtATime = threads == 1 ? most : Math.clamp(room() / (2L * threads), MIN_CELLS, most);
    }

    private void measure(int row, int end) {
        for (int cell = firstOf(row); cell < end; cell++) {
            int item = table.cell(cell);
            rows[item]++;
            cells[item] += (whole ? end : cell) - row;
        }
    }

    /// Cuts the items into parts of about as many cells.
    private int[] cuts(int parts) {
        int[] cuts = new int[parts + 1];
        cuts[parts] = items;
        long all = Arrays.stream(cells).sum();
        long before = 0;
        for (int item = 0, part = 1; item < items && part < parts; item++) {
            before += cells[item];
            while (part < parts && before * parts >= all * part) {
                cuts[part++] = item + 1;
            }
        }
        return cuts;
    }

    private void leaveOutRare(FrequentPairs frequent) {
        for (int item = 0; item < items; item++) {
            cells[item] = whole ? frequent.cellsBeside(item) : frequent.cellsBefore(item);
            rows[item] = (int) Math.min(rows[item], cells[item]);
        }
    }

    /// The first item of a row has nothing before it.
    private int firstOf(int row) {
        return whole ? row : row + 1;
    }

    /// The end of the batch that begins with `from`: the first item that no longer fits.
    int endOfBatch(int from, int limit) {
        long taken = room(from);
        int to = from + 1;
        while (to < limit && taken + room(to) <= cellsAtATime) {
            taken += room(to++);
        }
        return to;
    }

    private long room() {
        long all = 0;
        for (int item = 0; item < items; item++) {
            all += room(item);
        }
        return all;
    }

    /// The cells that the rows of an item take, plus a spare row that may turn out to be empty.
    private long room(int item) {
        return cells[item] + SparseRows.HEADER * (rows[item] + 1L) + 1;
    }

    /// Lists the rows of the items from `from` up to, not including, `to`.
    void deliver(SparseRows lists, int from, int to) {
        int[] places = makeRoom(lists, from, to);
        for (int row = table.firstRow(); row < table.endOfRows(); row = table.nextRow(row)) {
            int end = table.end(row);
            for (int cell = firstOf(row); cell < end && table.cell(cell) < to; cell++) {
                int item = table.cell(cell);
                if (item >= from) {
                    int last = whole ? end : cell;
                    places[item] = deliver(lists, item, places[item], row, last);
                }
            }
        }
    }

    private int[] makeRoom(SparseRows lists, int from, int to) {
        int[] places = new int[to];
        int[] firsts = new int[to];
        long place = 0;
        int rowCount = 0;
        for (int item = from; item < to; item++) {
            places[item] = (int) place;
            firsts[item] = rowCount;
            place += room(item);
            rowCount += rows[item] + 1;
        }
        int most = mostRoom(from);
        lists.openLists(
                firsts,
                Math.max(rowCount, most / LEAST_ROOM),
                Math.max(Math.toIntExact(place), most));
        return places;
    }

    /// The most that any later batch of several items takes, so that room is made once.
    private int mostRoom(int from) {
        long most = 0;
        for (int item = from; item < items && most < cellsAtATime; item++) {
            most += room(item);
        }
        return (int) Math.min(most, cellsAtATime);
    }

    /// Writes an empty row, too, for the next to overwrite: faster than a test.
    private int deliver(SparseRows lists, int item, int place, int row, int last) {
        int begin = place + SparseRows.HEADER;
        int end =
                pairs == null
                        ? copy(lists, begin, row, last)
                        : keep(pairs, lists, item, begin, row, last);
        int kept = end > begin ? 1 : 0;
        lists.putRow(begin, end, table.weight(row));
        lists.enter(item, begin, kept);
        return kept == 0 ? place : end;
    }

    private int copy(SparseRows lists, int begin, int row, int last) {
        int end = begin;
        for (int cell = row; cell < last; cell++) {
            lists.put(end++, table.cell(cell));
        }
        return end;
    }

    private int keep(
            FrequentPairs frequent, SparseRows lists, int item, int begin, int row, int last) {
        int end = begin;
        for (int cell = row; cell < last; cell++) {
            int other = table.cell(cell);
            lists.put(end, other);
            end += frequent.bit(item, other);
        }
        return end;
    }

    long bytes() {
        long own = (long) rows.length * Integer.BYTES + (long) cells.length * Long.BYTES;
        return own + (pairs == null ? 0 : pairs.bytes());
    }
}
