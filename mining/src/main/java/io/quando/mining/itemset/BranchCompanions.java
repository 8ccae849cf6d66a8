package io.quando.mining.itemset;

import java.util.Arrays;

/// The items that are frequent together with one extension of a sparse branch, ascending. They keep
/// the numbers of the branch.
final class BranchCompanions {
    private final int[] supports;
    private final int[] items;
    private int count;

    BranchCompanions(int capacity) {
        supports = new int[capacity];
        items = new int[capacity];
    }

    int count() {
        return count;
    }

    int item(int index) {
        return items[index];
    }

    int support(int index) {
        return supports[items[index]];
    }

    /// Counts the items before `limit` in the rows of `item`.
    void count(SparseRows rows, int item, int limit, int minSupport) {
        forget();
        for (int at = rows.firstOccurrence(item); at < rows.endOfOccurrences(item); at++) {
            addRow(rows, rows.row(at), limit);
        }
        supports[item] = 0;
        keepFrequent(minSupport);
    }

    private void addRow(SparseRows rows, int row, int limit) {
        int weight = rows.weight(row);
        int end = rows.end(row);
        for (int cell = row; cell < end; cell++) {
            int item = rows.cell(cell);
            if (item >= limit) {
                return;
            }
            if (supports[item] == 0) {
                items[count++] = item;
            }
            supports[item] += weight;
        }
    }

    private void keepFrequent(int minSupport) {
        int seen = count;
        count = 0;
        for (int index = 0; index < seen; index++) {
            int item = items[index];
            if (supports[item] >= minSupport) {
                items[count++] = item;
            } else {
                supports[item] = 0;
            }
        }
        Arrays.sort(items, 0, count);
    }

    private void forget() {
        for (int index = 0; index < count; index++) {
            supports[items[index]] = 0;
        }
        count = 0;
    }
}
