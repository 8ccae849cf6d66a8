package io.quando.mining.itemset;

import java.util.BitSet;

/// Finds the sets of a level that are not closed or not maximal, by the sets with one item more.
final class Superseded {
    private Superseded() {}

    /// @param next all frequent sets with one item more
    /// @return indices in the level
    static BitSet of(FrequentItemsets level, FrequentItemsets next, ItemsetKind kind) {
        BitSet superseded = new BitSet(level.count());
        if (kind != ItemsetKind.FREQUENT) {
            for (int index = 0; index < next.count(); index++) {
                mark(level, next, index, kind, superseded);
            }
        }
        return superseded;
    }

    private static void mark(
            FrequentItemsets level,
            FrequentItemsets next,
            int index,
            ItemsetKind kind,
            BitSet superseded) {
        int[] items = new int[next.length(index)];
        for (int i = 0; i < items.length; i++) {
            items[i] = next.item(index, i);
        }
        for (int omitted = 0; omitted < items.length; omitted++) {
            int part = level.indexWithout(items, items.length, omitted);
            if (kind == ItemsetKind.MAXIMAL || level.support(part) == next.support(index)) {
                superseded.set(part);
            }
        }
    }
}
