package io.quando.domain.mining.itemset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The branches that a worker is in, from the one that it took down to the one at hand. From here
/// it parts with what is left of them if others wait, the largest first.
final class BranchPath {
    private static final int PULSE = 1 << 12;

    private final BranchQueue<BranchTask> queue;
    private final SearchDesk desk;
    private final ItemsetOutput output;
    private final List<Branch> branches = new ArrayList<>();
    private int pulses;

    BranchPath(BranchQueue<BranchTask> queue, SearchDesk desk, ItemsetOutput output) {
        this.queue = queue;
        this.desk = desk;
        this.output = output;
    }

    void enter(Branch branch) {
        branches.add(branch);
    }

    void leave() {
        branches.removeLast();
    }

    /// Called before each extension of a branch.
    void pulse() {
        if (queue.isHungry()) {
            share();
        }
        if (++pulses % PULSE == 0) {
            desk.advance(0);
        }
    }

    /// Called after each extension of a branch.
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
