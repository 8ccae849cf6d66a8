package io.quando.mining.itemset;

import io.quando.mining.search.SearchBudget;
import java.util.Arrays;
import java.util.Set;

/// Pattern growth on a prefix tree (Han, Pei & Yin 2000). Unlike the paper, it counts the sets of
/// the last few items together; see `SubsetCounts`.
final class FpGrowth implements ItemsetMiner {
    /// The memory of a tree node and its row cell, as a multiple of what the plan allows for a
    /// cell.
    private static final int PER_CELL = 4;

    @Override
    public String name() {
        return "fp-growth";
    }

    @Override
    public Set<ItemsetKind> kinds() {
        return Set.of(ItemsetKind.FREQUENT);
    }

    @Override
    public void mine(Transactions db, ItemsetQuery query, SearchBudget budget, ItemsetSink sink) {
        FrequentItems items = FrequentItems.mostFrequentFirst(db, query.minSupport());
        FpGrowthSearch search = new FpGrowthSearch(items.count(), query, sink);
        RangePlan plan = new RangePlan(db, items, budget.bytes() / PER_CELL, 1);
        for (RankRange range : plan.ranges(0).reversed()) {
            search.run(treeOf(db, items, range), range, budget.progress());
        }
    }

    private static FpTree treeOf(Transactions db, FrequentItems items, RankRange range) {
        FpTree tree = new FpTree();
        tree.reset(items.count());
        for (int rank = 0; rank < items.count(); rank++) {
            tree.describe(rank, items.label(rank), items.support(rank));
        }
        int[][] rows = items.rows(db, range);
        Arrays.sort(rows, Arrays::compare);
        int[] path = new int[items.count()];
        for (int[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                path[row.length - 1 - i] = row[i];
            }
            tree.addReversed(path, row.length, 1);
        }
        return tree;
    }
}
