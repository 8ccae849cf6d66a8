package io.quando.mining.itemset;

import java.util.Arrays;

/// Shortens the search for maximal sets. While the first few items of a tail are frequent together,
/// one set covers all sets among them (Burdick, Calimlim & Gehrke 2001 test the whole tail in this
/// way).
final class LeadingItems {
    private final LcmQuery query;
    private final ItemsetOutput output;
    private final MaximalityCheck check;
    private final int[] weights = new int[DenseBranch.MAX_ITEMS + 1];

    LeadingItems(LcmQuery query, ItemsetOutput output) {
        this.query = query;
        this.output = output;
        check = new MaximalityCheck(query);
    }

    /// Hands out the set of the leading items if it is maximal.
    ///
    /// @return the first bit that must still extend the set
    int skip(DenseBranch branch) {
        weighFirstGaps(branch);
        int support = weights[DenseBranch.MAX_ITEMS];
        long led = branch.tail;
        while (support < query.minSupport()) {
            int last = Long.SIZE - 1 - Long.numberOfLeadingZeros(led);
            led &= ~(1L << last);
            support += weights[last];
        }
        if (Long.bitCount(led) < 2) {
            return 0;
        }
        emitIfMaximal(branch, led, support);
        return Long.SIZE - Long.numberOfLeadingZeros(led);
    }

    /// Adds the weight of each row to the first tail item that it lacks.
    private void weighFirstGaps(DenseBranch branch) {
        Arrays.fill(weights, 0);
        MaskRows rows = branch.rows;
        for (int row = 0; row < rows.count(); row++) {
            long lacking = branch.tail & ~rows.mask(row);
            weights[Long.numberOfTrailingZeros(lacking)] += rows.weight(row);
        }
    }

    private void emitIfMaximal(DenseBranch branch, long led, int support) {
        if (check.isMaximal(branch, led)) {
            int length = branch.size;
            for (long rest = led; rest != 0; rest &= rest - 1) {
                output.put(length++, branch.labels[Long.numberOfTrailingZeros(rest)]);
            }
            output.emit(length, 0, support);
        }
    }
}
