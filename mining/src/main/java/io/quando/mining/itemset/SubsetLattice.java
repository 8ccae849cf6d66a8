package io.quando.mining.itemset;

import java.util.Arrays;

/// Searches all subsets of a few tail items at once. Every row becomes a bit mask of the items that
/// it holds. Adding up over the supersets of every mask turns weights into supports, and
/// intersecting over them gives closures.
final class SubsetLattice {
    private static final int MAX_ITEMS = 10;

    private final LcmQuery query;
    private final ItemsetOutput output;
    private final int[] supports = new int[1 << MAX_ITEMS];
    private final long[] closures = new long[1 << MAX_ITEMS];
    private final int[] labels = new int[MAX_ITEMS];
    private final MaximalityCheck check;
    private int items;

    SubsetLattice(LcmQuery query, ItemsetOutput output) {
        this.query = query;
        this.output = output;
        check = new MaximalityCheck(query);
    }

    /// True if adding up over all subsets costs no more than a further search of so many cells.
    static boolean isWorthwhile(int items, int cells) {
        int sets = 1 << Math.min(items, MAX_ITEMS);
        return items <= MAX_ITEMS && items * sets <= 16 * cells;
    }

    /// Hands out every wanted set of the branch that has tail items.
    void search(DenseBranch branch) {
        items = 0;
        for (long rest = branch.tail; rest != 0; rest &= rest - 1) {
            labels[items++] = branch.labels[Long.numberOfTrailingZeros(rest)];
        }
        Arrays.fill(supports, 0, 1 << items, 0);
        switch (query.kind()) {
            case FREQUENT -> frequent(branch);
            case CLOSED -> closed(branch);
            case MAXIMAL -> maximal(branch);
        }
    }

    private void frequent(DenseBranch branch) {
        addRows(branch);
        emitFrequent(0, items, branch.size, branch.free);
    }

    private void emitFrequent(int set, int before, int size, int free) {
        for (int item = before - 1; item >= 0; item--) {
            int extended = set | 1 << item;
            if (supports[extended] >= query.minSupport()) {
                output.put(size, labels[item]);
                output.emit(size + 1, free, supports[extended]);
                if (size + 1 < query.maxLength()) {
                    emitFrequent(extended, item, size + 1, free);
                }
            }
        }
    }

    private void closed(DenseBranch branch) {
        meetRows(branch);
        addRows(branch);
        for (int set = 1; set < 1 << items; set++) {
            if (supports[set] >= query.minSupport() && closures[set] == set) {
                emit(set, branch.size);
            }
        }
    }

    /// Intersects the rows of each mask. In a closure the bits of the other side stand above the
    /// tail's.
    private void meetRows(DenseBranch branch) {
        Arrays.fill(closures, 0, 1 << items, -1);
        MaskRows rows = branch.rows;
        for (int row = 0; row < rows.count(); row++) {
            long mask = rows.mask(row);
            int set = (int) Long.compress(mask, branch.tail);
            closures[set] &= Long.compress(mask, branch.otherSide) << items | set;
        }
        for (int bit = 1; bit < 1 << items; bit <<= 1) {
            for (int set = 0; set < 1 << items; set++) {
                if ((set & bit) == 0) {
                    closures[set] &= closures[set | bit];
                }
            }
        }
    }

    private void maximal(DenseBranch branch) {
        addRows(branch);
        for (int set = 1; set < 1 << items; set++) {
            if (supports[set] >= query.minSupport()
                    && isMaximalInTail(set)
                    && check.isMaximal(branch, Long.expand(set, branch.tail))) {
                emit(set, branch.size);
            }
        }
    }

    private boolean isMaximalInTail(int set) {
        for (int rest = ~set & (1 << items) - 1; rest != 0; rest &= rest - 1) {
            if (supports[set | rest & -rest] >= query.minSupport()) {
                return false;
            }
        }
        return true;
    }

    private void addRows(DenseBranch branch) {
        MaskRows rows = branch.rows;
        for (int row = 0; row < rows.count(); row++) {
            supports[(int) Long.compress(rows.mask(row), branch.tail)] += rows.weight(row);
        }
        for (int bit = 1; bit < 1 << items; bit <<= 1) {
            addSupersets(bit);
        }
    }

    private void addSupersets(int bit) {
        for (int block = 0; block < 1 << items; block += 2 * bit) {
            for (int set = block; set < block + bit; set++) {
                supports[set] += supports[set + bit];
            }
        }
    }

    private void emit(int set, int size) {
        int length = size;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            output.put(length++, labels[Integer.numberOfTrailingZeros(rest)]);
        }
        output.emit(length, 0, supports[set]);
    }
}
