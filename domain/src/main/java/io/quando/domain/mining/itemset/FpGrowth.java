package io.quando.domain.mining.itemset;

import io.quando.domain.mining.search.Effort;
import java.util.Arrays;
import java.util.Set;

/// Pattern growth on a prefix tree (Han, Pei & Yin 2000). It differs from the paper where few items
/// are left: their sets are then counted together, see `SubsetCounts`.
final class FpGrowth implements ItemsetMiner {
    @Override
    public String name() {
        return "fp-growth";
    }

    @Override
    public Set<ItemsetKind> kinds() {
        return Set.of(ItemsetKind.FREQUENT);
    }

    @Override
    public void mine(Transactions db, ItemsetQuery query, Effort effort, ItemsetSink sink) {
        FrequentItems items = FrequentItems.mostFrequentFirst(db, query.minSupport());
        new FpGrowthSearch(items.count(), query, sink).run(treeOf(db, items), effort.progress());
    }

    private static FpTree treeOf(Transactions db, FrequentItems items) {
        FpTree tree = new FpTree();
        tree.reset(items.count());
        for (int rank = 0; rank < items.count(); rank++) {
            tree.describe(rank, items.label(rank), items.support(rank));
        }
        int[][] rows = items.rows(db);
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
