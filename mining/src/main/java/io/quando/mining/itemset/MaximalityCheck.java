package io.quando.mining.itemset;

import java.util.Arrays;

/// Tells whether a set can be extended by any item of its branch and stay frequent.
final class MaximalityCheck {
    private final LcmQuery query;
    private final int[] supports = new int[DenseBranch.MAX_ITEMS];

    MaximalityCheck(LcmQuery query) {
        this.query = query;
    }

    /// @param held bits of the set beyond the branch
    boolean isMaximal(DenseBranch branch, long held) {
        Arrays.fill(supports, 0);
        long others = branch.relevant() & ~held;
        MaskRows rows = branch.rows;
        for (int row = 0; row < rows.count(); row++) {
            if ((rows.mask(row) & held) == held) {
                add(rows.mask(row) & others, rows.weight(row));
            }
        }
        int minSupport = query.minSupport();
        for (int support : supports) {
            if (support >= minSupport) {
                return false;
            }
        }
        return true;
    }

    private void add(long mask, int weight) {
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            supports[Long.numberOfTrailingZeros(rest)] += weight;
        }
    }
}
