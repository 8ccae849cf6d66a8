package io.quando.mining.itemset;

import java.util.Arrays;

/// Counts all sets of a few items at once: each path of the tree becomes a bit mask, and adding up
/// over the supersets of every mask turns the weights of the paths into supports. Where most sets
/// are frequent, this takes a few additions per set.
final class SubsetCounts {
    private static final int MAX_ITEMS = 10;

    private final ItemsetQuery query;
    private final int[] prefix;
    private final ItemsetSink sink;
    private final int[] supports = new int[1 << MAX_ITEMS];
    private final int[] labels = new int[MAX_ITEMS];
    private int items;

    SubsetCounts(ItemsetQuery query, int[] prefix, ItemsetSink sink) {
        this.query = query;
        this.prefix = prefix;
        this.sink = sink;
    }

    /// True if adding up over all masks costs no more than another tree of `cells` cells.
    static boolean isWorthwhile(int items, int cells) {
        int masks = 1 << Math.min(items, MAX_ITEMS);
        return items <= MAX_ITEMS && items * masks <= 16 * cells;
    }

    /// @param kept number of each tree item among the few, negative if it is none of them
    void count(FpTree tree, int item, int[] kept, int itemCount) {
        items = itemCount;
        Arrays.fill(supports, 0, 1 << items, 0);
        for (int node = tree.firstNode(item); node != FpTree.NONE; node = tree.nextNode(node)) {
            supports[maskAbove(tree, node, kept)] += tree.count(node);
        }
        for (int bit = 1; bit < 1 << items; bit <<= 1) {
            addSupersets(bit);
        }
    }

    void describe(int item, int label) {
        labels[item] = label;
    }

    /// Hands out the frequent sets, each behind the first `depth` items of the prefix.
    void emit(int depth) {
        emit(0, items, depth);
    }

    private void emit(int mask, int before, int depth) {
        for (int item = before - 1; item >= 0; item--) {
            int extended = mask | 1 << item;
            if (supports[extended] >= query.minSupport()) {
                prefix[depth] = labels[item];
                sink.accept(prefix, depth + 1, supports[extended]);
                if (depth + 1 < query.maxLength()) {
                    emit(extended, item, depth + 1);
                }
            }
        }
    }

    private void addSupersets(int bit) {
        for (int block = 0; block < 1 << items; block += 2 * bit) {
            for (int mask = block; mask < block + bit; mask++) {
                supports[mask] += supports[mask + bit];
            }
        }
    }

    private static int maskAbove(FpTree tree, int node, int[] kept) {
        int mask = 0;
        for (int at = tree.parent(node); at != FpTree.ROOT; at = tree.parent(at)) {
            int item = kept[tree.item(at)];
            mask |= item < 0 ? 0 : 1 << item;
        }
        return mask;
    }
}
