package io.quando.domain.mining.itemset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The path of a worker. From here it parts with what is left of the branches if others wait, the
/// largest first.
final class WorkerPath extends BranchPath {
    private static final int PULSE = 1 << 12;

    private final BranchQueue<BranchTask> queue;
    private final SearchDesk desk;
    private final ItemsetOutput output;
    private final List<Branch> branches = new ArrayList<>();
    private int pulses;

    WorkerPath(BranchQueue<BranchTask> queue, SearchDesk desk, ItemsetOutput output) {
        this.queue = queue;
        this.desk = desk;
        this.output = output;
    }

    @Override
    void enter(Branch branch) {
        branches.add(branch);
    }

    @Override
    void leave() {
        branches.removeLast();
    }

    @Override
    void pulse() {
        if (queue.isHungry()) {
            share();
        }
        if (++pulses % PULSE == 0) {
            desk.advance(0);
        }
    }

    @Override
    void extended(Branch branch) {
        if (branch.share > 0) {
            desk.advance(branch.share);
        }
    }

    private void share() {
        for (int depth = 0; depth < branches.size() && queue.mayOffer(); depth++) {
            Branch branch = branches.get(depth);
            @Nullable Branch given = branch.split();
            if (given != null) {
                queue.offer(
                        new BranchTask(given, output.items(given.size), output.free(given.free)));
            }
        }
    }
}
