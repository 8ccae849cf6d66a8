package io.quando.domain.mining.itemset;

import java.util.Arrays;

/// Turns transactions into the rows that a search starts from: with the ranks of the frequent items
/// instead of their codes.
final class LcmRoot {
    private final Transactions db;
    private final FrequentItems items;
    private final int common;

    /// @param common how many of the first ranks are in every transaction; they are left out
    LcmRoot(Transactions db, FrequentItems items, int common) {
        this.db = db;
        this.items = items;
        this.common = common;
    }

    void describe(SparseBranch branch) {
        branch.open(items.count() - common, items.count() - common);
        for (int item = 0; item < branch.items; item++) {
            branch.labels[item] = items.label(item + common);
            branch.supports[item] = items.support(item + common);
        }
    }

    /// The rows in the order of the transactions. They are filled item by item, so that no row has
    /// to be sorted.
    SparseRows sparse(SparseBranch branch) {
        int[] offsets = new int[db.count() + 1];
        int[] lists = listOffsets(branch);
        int[] occurrences = new int[lists[branch.items]];
        int[] free = lists.clone();
        for (int transaction = 0; transaction < db.count(); transaction++) {
            int cells = 0;
            for (int cell = db.begin(transaction); cell < db.end(transaction); cell++) {
                int item = items.rankOf(db.code(cell)) - common;
                if (item >= 0) {
                    occurrences[free[item]++] = transaction;
                    cells++;
                }
            }
            offsets[transaction + 1] = offsets[transaction] + cells;
        }
        return SparseRows.of(offsets, cells(offsets, lists, occurrences), lists, occurrences);
    }

    private static int[] listOffsets(SparseBranch branch) {
        int[] lists = new int[branch.items + 1];
        for (int item = 0; item < branch.items; item++) {
            lists[item + 1] = lists[item] + branch.supports[item];
        }
        return lists;
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

    /// Fills a branch of few items.
    ///
    /// @return how many bits its rows have
    int fill(DenseBranch branch, SparseBranch described) {
        branch.open(
                Arrays.copyOf(described.labels, described.items), described.size, described.free);
        System.arraycopy(described.supports, 0, branch.supports, 0, described.items);
        branch.tail = -1L >>> Long.SIZE - described.items;
        branch.otherSide = 0;
        int cells = 0;
        for (int transaction = 0; transaction < db.count(); transaction++) {
            long mask = mask(transaction);
            branch.rows.add(mask, 1);
            cells += Long.bitCount(mask);
        }
        return cells;
    }

    private long mask(int transaction) {
        long mask = 0;
        for (int cell = db.begin(transaction); cell < db.end(transaction); cell++) {
            int item = items.rankOf(db.code(cell)) - common;
            mask |= item >= 0 ? 1L << item : 0;
        }
        return mask;
    }
}
