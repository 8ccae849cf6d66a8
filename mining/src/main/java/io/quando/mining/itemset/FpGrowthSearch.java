package io.quando.mining.itemset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;

/// One depth-first search. It keeps one tree per depth and reuses it for every sibling, so that it
/// allocates next to nothing.
final class FpGrowthSearch {
    private static final int NOT_KEPT = -1;

    private final ItemsetQuery query;
    private final ItemsetSink sink;
    private final List<FpTree> trees = new ArrayList<>();
    private final SubsetCounts subsets;
    private final int[] prefix;
    private final int[] path;
    private final int[] supports;
    private final int[] kept;

    FpGrowthSearch(int items, ItemsetQuery query, ItemsetSink sink) {
        this.query = query;
        this.sink = sink;
        prefix = new int[items];
        path = new int[items];
        supports = new int[items];
        kept = new int[items];
        subsets = new SubsetCounts(query, prefix, sink);
    }

    /// @param tree has every path to an item of the range
    /// @param progress told the share of the items that are done
    void run(FpTree tree, RankRange range, DoubleConsumer progress) {
        trees.clear();
        trees.add(tree);
        for (int item = range.to() - 1; item >= range.from(); item--) {
            grow(tree, item, 0);
            progress.accept(1 - (double) item / tree.items());
        }
    }

    private void grow(FpTree tree, int depth) {
        for (int item = tree.items() - 1; item >= 0; item--) {
            grow(tree, item, depth);
        }
    }

    private void grow(FpTree tree, int item, int depth) {
        prefix[depth] = tree.label(item);
        sink.accept(prefix, depth + 1, tree.support(item));
        if (item > 0 && depth + 1 < query.maxLength()) {
            growWithout(tree, item, depth + 1);
        }
    }

    /// Grows the tree of the transactions that hold `item`, over the items that rank before it.
    private void growWithout(FpTree tree, int item, int depth) {
        int cells = countAbove(tree, item);
        int items = keepFrequent(item);
        if (items == 0) {
            return;
        }
        if (SubsetCounts.isWorthwhile(items, cells)) {
            subsets.count(tree, item, kept, items);
            describeSubsets(tree, item);
            subsets.emit(depth);
        } else {
            grow(conditional(tree, item, items, depth), depth);
        }
    }

    /// Counts the supports of the items above the chain of `item`; returns the number of cells
    /// read.
    private int countAbove(FpTree tree, int item) {
        Arrays.fill(supports, 0, item, 0);
        int cells = 0;
        for (int node = tree.firstNode(item); node != FpTree.NONE; node = tree.nextNode(node)) {
            int weight = tree.count(node);
            for (int at = tree.parent(node); at != FpTree.ROOT; at = tree.parent(at)) {
                supports[tree.item(at)] += weight;
                cells++;
            }
        }
        return cells;
    }

    /// Renumbers the frequent items among those before `item`.
    private int keepFrequent(int item) {
        int items = 0;
        for (int i = 0; i < item; i++) {
            kept[i] = supports[i] >= query.minSupport() ? items++ : NOT_KEPT;
        }
        return items;
    }

    private FpTree conditional(FpTree tree, int item, int items, int depth) {
        FpTree made = treeAt(depth);
        made.reset(items);
        for (int i = 0; i < item; i++) {
            if (kept[i] != NOT_KEPT) {
                made.describe(kept[i], tree.label(i), supports[i]);
            }
        }
        for (int node = tree.firstNode(item); node != FpTree.NONE; node = tree.nextNode(node)) {
            made.addReversed(path, pathAbove(tree, node), tree.count(node));
        }
        return made;
    }

    private int pathAbove(FpTree tree, int node) {
        int length = 0;
        for (int at = tree.parent(node); at != FpTree.ROOT; at = tree.parent(at)) {
            int item = kept[tree.item(at)];
            if (item != NOT_KEPT) {
                path[length++] = item;
            }
        }
        return length;
    }

    private void describeSubsets(FpTree tree, int item) {
        for (int i = 0; i < item; i++) {
            if (kept[i] != NOT_KEPT) {
                subsets.describe(kept[i], tree.label(i));
            }
        }
    }

    private FpTree treeAt(int depth) {
        if (trees.size() == depth) {
            trees.add(new FpTree());
        }
        return trees.get(depth);
    }
}
