package io.quando.domain.mining.itemset;

/// One search from the empty set on.
final class LcmSearch {
    private final Transactions db;
    private final LcmQuery query;
    private final FrequentItems items;
    private final ItemsetOutput output;

    LcmSearch(Transactions db, LcmQuery query, ItemsetSink sink) {
        this.db = db;
        this.query = query;
        items = FrequentItems.mostFrequentFirst(db, query.minSupport());
        output = new ItemsetOutput(items.count() + 1, query.maxLength(), sink);
    }

    void run() {
        SparseBranch root = new SparseBranch();
        int common = common(root);
        LcmRoot rows = new LcmRoot(db, items, common);
        rows.describe(root);
        if (root.items == 0 || !query.isMaximal()) {
            output.emit(root.size, root.free, db.count());
        }
        if (root.items > 0 && root.size < query.maxLength()) {
            search(rows, root);
        }
    }

    /// The items of every transaction are the closure of the empty set.
    private int common(SparseBranch root) {
        int common = 0;
        while (common < items.count() && items.support(common) == db.count()) {
            int label = items.label(common++);
            if (query.isFrequent()) {
                output.putFree(root.free++, label);
            } else {
                output.put(root.size++, label);
            }
        }
        return common;
    }

    private void search(LcmRoot rows, SparseBranch root) {
        DenseSearch dense = new DenseSearch(query, output);
        if (root.items <= DenseBranch.MAX_ITEMS) {
            dense.search(rows.fill(dense.first(), root));
        } else {
            root.rows = rows.sparse(root);
            new SparseSearch(root.items, query, output, dense).search(root);
        }
    }
}
