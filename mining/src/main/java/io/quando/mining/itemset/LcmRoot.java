package io.quando.mining.itemset;

import io.quando.mining.search.SearchBudget;
import java.util.Arrays;

/// Makes the branches at which a search starts: the closed empty set, with the transactions.
final class LcmRoot {
    private final Transactions db;
    private final LcmQuery query;
    private final FrequentItems items;
    private final SearchBudget budget;
    private final int common;

    LcmRoot(Transactions db, LcmQuery query, FrequentItems items, SearchBudget budget) {
        this.db = db;
        this.query = query;
        this.items = items;
        this.budget = budget;
        common = commonItems();
    }

    private int commonItems() {
        int first = 0;
        while (first < items.count() && items.support(first) == db.count()) {
            first++;
        }
        return first;
    }

    /// The number of leading ranks in every transaction: the closure of the empty set.
    int common() {
        return common;
    }

    /// The number of other items.
    int count() {
        return items.count() - common;
    }

    /// The branch of a range, to be searched in full. All branches start from the same set.
    BranchTask task(RankRange range) {
        Branch branch = branch(range);
        if (branch instanceof SparseBranch sparse) {
            sparse.handOutRows(!query.isFrequent(), query.minSupport(), budget);
        }
        return started(branch);
    }

    /// The branch of all items; any of them may come next.
    BranchTask probedTask() {
        Branch branch = branch(new RankRange(common, items.count()));
        if (branch instanceof SparseBranch sparse) {
            sparse.rows.listOccurrences();
        }
        return started(branch);
    }

    private Branch branch(RankRange range) {
        Branch branch = count() <= DenseBranch.MAX_ITEMS ? dense(range) : sparse(range);
        branch.next = range.from() - common;
        branch.end = range.to() - common;
        branch.share = 1.0 / count();
        return branch;
    }

    /// The closed empty set alone.
    BranchTask emptySet() {
        return started(new DenseBranch());
    }

    private BranchTask started(Branch branch) {
        int[] all = new int[common];
        Arrays.setAll(all, items::label);
        branch.size = query.isFrequent() ? 0 : common;
        branch.free = common - branch.size;
        return new BranchTask(
                branch, Arrays.copyOf(all, branch.size), Arrays.copyOf(all, branch.free));
    }

    private SparseBranch sparse(RankRange range) {
        SparseBranch branch = new SparseBranch();
        branch.open(count(), count());
        describe(branch.labels, branch.supports);
        branch.rows = rows(range).sparse(budget);
        branch.lent = true;
        return branch;
    }

    private DenseBranch dense(RankRange range) {
        DenseBranch branch = new DenseBranch();
        branch.labels = new int[count()];
        describe(branch.labels, branch.supports);
        branch.tail = count() == 0 ? 0 : -1L >>> Long.SIZE - count();
        branch.rows = rows(range).masks();
        branch.cells = branch.rows.cells();
        branch.merged = range.to() - range.from() < count();
        branch.lent = true;
        return branch;
    }

    private RootRows rows(RankRange range) {
        int limit = query.isFrequent() ? range.to() : items.count();
        return new RootRows(db, items, range, common, limit);
    }

    private void describe(int[] labels, int[] supports) {
        for (int item = 0; item < count(); item++) {
            labels[item] = items.label(item + common);
            supports[item] = items.support(item + common);
        }
    }
}
