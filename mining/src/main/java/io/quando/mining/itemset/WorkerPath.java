package io.quando.mining.itemset;

import io.quando.mining.search.SearchTeam;
import io.quando.mining.search.SerialisedOutput;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The path of a worker. While other workers are idle, it gives parts of its branches away, the
/// largest first.
final class WorkerPath extends BranchPath {
    private static final int PULSE = 1 << 12;

    private final SearchTeam<BranchTask> team;
    private final SerialisedOutput serialised;
    private final ItemsetOutput output;
    private final List<Branch> branches = new ArrayList<>();
    private int pulses;

    WorkerPath(SearchTeam<BranchTask> team, SerialisedOutput serialised, ItemsetOutput output) {
        this.team = team;
        this.serialised = serialised;
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
        if (team.isHungry()) {
            share();
        }
        if (++pulses % PULSE == 0) {
            serialised.advance(0);
        }
    }

    @Override
    void extended(Branch branch) {
        if (branch.share > 0) {
            serialised.advance(branch.share);
        }
    }

    private void share() {
        for (int depth = 0; depth < branches.size() && team.isHungry(); depth++) {
            Branch branch = branches.get(depth);
            @Nullable Branch given = branch.split();
            if (given != null) {
                team.offer(
                        new BranchTask(given, output.items(given.size), output.free(given.free)));
            }
        }
    }
}
