package io.quando.mining.itemset;

import java.util.ArrayList;
import java.util.List;

/// Cuts the items into ranges, so that a search of one range stays within its memory: the
/// transactions that hold an item of the range, and each worker's branches of them (partition by
/// projection; Savasere, Omiecinski & Navathe 1995 partition the transactions instead).
final class RangePlan {
    private static final int CELL_BYTES = 2 * Integer.BYTES;

    /// The end and weight of a row, its place among equal ones, and one spare cell.
    private static final int ROW_BYTES = 7 * Integer.BYTES;

    /// The depths to reckon with: a worker holds a branch per depth, each far smaller than the one
    /// above.
    private static final int DEPTHS = 3;

    private final Transactions db;
    private final FrequentItems items;
    private final long bytes;
    private final int workers;

    RangePlan(Transactions db, FrequentItems items, long bytes, int workers) {
        this.db = db;
        this.items = items;
        this.bytes = bytes;
        this.workers = workers;
    }

    /// The ranges from `common` on. A single item that exceeds the memory gets a range of its own.
    List<RankRange> ranges(int common) {
        return ofAll() <= bytes
                ? List.of(new RankRange(common, items.count()))
                : cut(common, bytesOfItems());
    }

    private double ofAll() {
        double cells = 0;
        for (int rank = 0; rank < items.count(); rank++) {
            cells += items.support(rank);
        }
        double root = cells * CELL_BYTES + (double) db.count() * ROW_BYTES;
        return root * (1 + DEPTHS * workers);
    }

    private List<RankRange> cut(int common, long[] costs) {
        List<RankRange> ranges = new ArrayList<>();
        int from = common;
        double root = 0;
        double largest = 0;
        for (int rank = common; rank < items.count(); rank++) {
            double larger = Math.max(largest, costs[rank]);
            if (rank > from && root + costs[rank] + DEPTHS * workers * larger > bytes) {
                ranges.add(new RankRange(from, rank));
                from = rank;
                root = 0;
                larger = costs[rank];
            }
            root += costs[rank];
            largest = larger;
        }
        ranges.add(new RankRange(from, items.count()));
        return ranges;
    }

    /// The memory of each item's transactions.
    private long[] bytesOfItems() {
        long[] costs = new long[items.count()];
        for (int transaction = 0; transaction < db.count(); transaction++) {
            int length = 0;
            for (int cell = db.begin(transaction); cell < db.end(transaction); cell++) {
                length += items.rankOf(db.code(cell)) >= 0 ? 1 : 0;
            }
            for (int cell = db.begin(transaction); cell < db.end(transaction); cell++) {
                int rank = items.rankOf(db.code(cell));
                if (rank >= 0) {
                    costs[rank] += (long) length * CELL_BYTES + ROW_BYTES;
                }
            }
        }
        return costs;
    }
}
