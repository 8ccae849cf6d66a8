package io.quando.mining.periodic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Grows itemsets depth first.
final class OccurrenceBranch {
    private final RankedRows rows;
    private final PeriodScan scan;
    private final List<Extensions> levels = new ArrayList<>();
    private int[] items = new int[8];

    OccurrenceBranch(RankedRows rows, PeriodScan scan) {
        this.rows = rows;
        this.scan = scan;
    }

    /// The single items that may grow.
    Extensions singles() {
        Extensions singles = new Extensions(rows);
        singles.fill();
        report(singles, 0);
        return singles;
    }

    /// Grows one of the single items.
    void grow(Extensions singles, int index) {
        items[0] = singles.label(index);
        grow(singles, index, 1);
    }

    private void grow(Extensions shorter, int index, int length) {
        if (length == scan.maxLength()) {
            return;
        }
        Extensions longer = level(length);
        longer.fill(shorter, index, scan.minSupport());
        report(longer, length);
        for (int next = 0; next + 1 < longer.count(); next++) {
            items[length] = longer.label(next);
            grow(longer, next, length + 1);
        }
    }

    /// Reports the extensions, and keeps those that may grow further.
    private void report(Extensions found, int length) {
        int kept = 0;
        for (int index = 0; index < found.count(); index++) {
            items[length] = found.label(index);
            int begin = found.begin(index);
            if (scan.reports(items, length + 1, found.tids(), begin, found.end(index))) {
                found.keep(index, kept++);
            }
        }
        found.cut(kept);
    }

    private Extensions level(int length) {
        if (levels.size() < length) {
            levels.add(new Extensions(rows));
        }
        if (items.length == length) {
            items = Arrays.copyOf(items, length * 2);
        }
        return levels.get(length - 1);
    }
}
