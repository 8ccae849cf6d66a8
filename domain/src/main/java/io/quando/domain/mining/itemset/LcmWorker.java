package io.quando.domain.mining.itemset;

import org.jspecify.annotations.Nullable;

/// Searches branches until there are none left.
final class LcmWorker implements Runnable {
    private final BranchQueue<BranchTask> queue;
    private final ItemsetOutput output;
    private final BranchPath path;
    private final DenseSearch dense;
    private final SparseSearch sparse;

    LcmWorker(
            int items,
            LcmQuery query,
            BranchQueue<BranchTask> queue,
            SearchDesk desk,
            ItemsetOutput output) {
        this.queue = queue;
        this.output = output;
        path = new BranchPath(queue, desk, output);
        dense = new DenseSearch(query, output, path);
        sparse = new SparseSearch(items, query, output, path, dense);
    }

    @Override
    public void run() {
        for (@Nullable BranchTask task = queue.take(); task != null; task = queue.take()) {
            search(task);
        }
        output.flush();
    }

    private void search(BranchTask task) {
        output.begin(task);
        switch (task.branch()) {
            case SparseBranch branch -> sparse.search(branch);
            case DenseBranch branch -> dense.search(branch);
        }
    }

    /// What the branches of this worker take, apart from those that it was given.
    long heldBytes() {
        return dense.heldBytes() + sparse.heldBytes();
    }
}
