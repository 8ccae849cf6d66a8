package io.quando.mining.itemset;

import io.quando.mining.search.SearchTeam;
import io.quando.mining.search.SerialisedOutput;
import java.util.function.Consumer;

/// Searches branches, one after the other.
final class LcmWorker implements Consumer<BranchTask> {
    private final ItemsetOutput output;
    private final DenseSearch dense;
    private final SparseSearch sparse;

    LcmWorker(
            int items,
            LcmQuery query,
            SearchTeam<BranchTask> team,
            SerialisedOutput serialised,
            ItemsetOutput output) {
        this.output = output;
        BranchPath path = new WorkerPath(team, serialised, output);
        dense = new DenseSearch(query, output, path);
        sparse = new SparseSearch(items, query, output, path, dense);
    }

    @Override
    public void accept(BranchTask task) {
        output.begin(task);
        switch (task.branch()) {
            case SparseBranch branch -> sparse.search(branch);
            case DenseBranch branch -> dense.search(branch);
        }
        output.flush();
    }

    /// The memory of this worker's own branches, without those that it was given.
    long heldBytes() {
        return dense.heldBytes() + sparse.heldBytes();
    }
}
