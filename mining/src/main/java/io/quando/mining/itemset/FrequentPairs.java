package io.quando.mining.itemset;

import io.quando.mining.search.SearchBudget;

/// The frequent pairs of a table, one bit each, and the number of cells that frequent companions
/// take in the rows of each item.
final class FrequentPairs {
    private final long[] bits;
    private final int words;
    private final long[] cellsBefore;
    private final long[] cellsBeside;

    /// @param cuts bounds between the threads' items, beginning with 0
    FrequentPairs(SparseRows table, int items, int minSupport, int[] cuts, SearchBudget budget) {
        words = (items + Long.SIZE - 1) / Long.SIZE;
        bits = new long[items * words];
        cellsBefore = new long[items];
        cellsBeside = new long[items];
        int[] counts = counts(table, items, cuts, budget);
        for (int item = 1, pair = 0; item < items; item++) {
            for (int other = 0; other < item; other++, pair++) {
                if (counts[pair] >= minSupport) {
                    keep(item, other, counts[pair]);
                }
            }
        }
    }

    /// The number of pairs among `items` items.
    static long of(int items) {
        return (long) items * (items - 1) / 2;
    }

    /// Each thread goes through the whole table and counts the pairs of its own items.
    private static int[] counts(SparseRows table, int items, int[] cuts, SearchBudget budget) {
        int[] counts = new int[(int) of(items)];
        budget.each(cuts.length - 1, part -> count(table, counts, cuts[part], cuts[part + 1]));
        return counts;
    }

    private static void count(SparseRows table, int[] counts, int from, int to) {
        for (int row = table.firstRow(); row < table.endOfRows(); row = table.nextRow(row)) {
            int end = table.end(row);
            int weight = table.weight(row);
            for (int cell = row + 1; cell < end && table.cell(cell) < to; cell++) {
                if (table.cell(cell) >= from) {
                    int first = (int) of(table.cell(cell));
                    for (int other = row; other < cell; other++) {
                        counts[first + table.cell(other)] += weight;
                    }
                }
            }
        }
    }

    private void keep(int item, int other, int count) {
        bits[item * words + other / Long.SIZE] |= 1L << other;
        bits[other * words + item / Long.SIZE] |= 1L << item;
        cellsBefore[item] += count;
        cellsBeside[item] += count;
        cellsBeside[other] += count;
    }

    /// 1 if the two items are frequent together, else 0.
    int bit(int item, int other) {
        return (int) (bits[item * words + other / Long.SIZE] >>> other) & 1;
    }

    /// The number of frequent companions with a smaller number, summed over the rows of an item.
    long cellsBefore(int item) {
        return cellsBefore[item];
    }

    /// The number of frequent companions, summed over the rows of an item.
    long cellsBeside(int item) {
        return cellsBeside[item];
    }

    long bytes() {
        return (long) (bits.length + cellsBefore.length + cellsBeside.length) * Long.BYTES;
    }
}
