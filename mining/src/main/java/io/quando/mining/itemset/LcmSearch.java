package io.quando.mining.itemset;

import io.quando.mining.search.SearchBudget;
import io.quando.mining.search.SearchTeam;
import io.quando.mining.search.SerialisedOutput;
import java.util.ArrayList;
import java.util.List;

/// One search from the empty set on.
final class LcmSearch {
    private final Transactions db;
    private final LcmQuery query;
    private final SearchBudget budget;
    private final FrequentItems items;
    private final ItemsetSink sink;
    private final SerialisedOutput serialised;
    private final LcmRoot root;
    private long heldBytes;

    LcmSearch(Transactions db, LcmQuery query, SearchBudget budget, ItemsetSink sink) {
        this.db = db;
        this.query = query;
        this.budget = budget;
        this.sink = sink;
        items = FrequentItems.mostFrequentFirst(db, query.minSupport());
        serialised = new SerialisedOutput(budget.progress());
        root = new LcmRoot(db, query, items, budget);
    }

    void run() {
        emitRoot();
        if (root.count() > 0 && (query.isFrequent() || root.common() < query.maxLength())) {
            RangePlan plan = new RangePlan(db, items, budget.bytes(), budget.threads());
            for (RankRange range : plan.ranges(root.common())) {
                search(root.task(range));
            }
        }
        budget.progress().accept(1);
    }

    /// The peak memory of rows and branches.
    long heldBytes() {
        return heldBytes;
    }

    /// Hands out the items of every transaction as a set of their own.
    private void emitRoot() {
        if (root.count() == 0 || !query.isMaximal()) {
            ItemsetOutput output = output(true);
            BranchTask empty = root.emptySet();
            output.begin(empty);
            output.emit(empty.branch().size, empty.branch().free, db.count());
        }
    }

    private void search(BranchTask task) {
        SearchTeam<BranchTask> team = new SearchTeam<>(budget);
        List<LcmWorker> workers = new ArrayList<>();
        team.run(
                task,
                () -> {
                    ItemsetOutput output = output(budget.threads() == 1);
                    workers.add(new LcmWorker(root.count(), query, team, serialised, output));
                    return workers.getLast();
                });
        long held = task.branch().bytes();
        for (LcmWorker worker : workers) {
            held += worker.heldBytes();
        }
        heldBytes = Math.max(heldBytes, held);
    }

    private ItemsetOutput output(boolean alone) {
        return new ItemsetOutput(items.count() + 1, query.maxLength(), sink, serialised, alone);
    }
}
