package io.quando.domain.mining.itemset;

import java.util.random.RandomGenerator;

/// Leads a search along one extension of every branch that has many.
final class ProbePath extends BranchPath {
    /// A branch that goes less deep is small enough to be searched in full.
    private static final int MIN_DEPTH = 13;

    private final RandomGenerator random;
    private final double[] weights;
    private int depth;
    private double first;

    ProbePath(RandomGenerator random, int depths) {
        this.random = random;
        weights = new double[depths + 3];
        weights[0] = 1;
    }

    /// @param quantile which extension of the first branch is chosen, from 0 up to 1
    void start(double quantile) {
        first = quantile;
        depth = 0;
    }

    /// How many branches the one at hand stands for.
    double weight() {
        return weights[depth];
    }

    @Override
    void enter(Branch branch) {
        int extensions = branch.extensions();
        double weight = weights[depth];
        if (extensions > 1 && branch.depth() >= MIN_DEPTH) {
            double chosen = depth == 0 ? first : random.nextDouble();
            branch.narrow((int) (chosen * extensions));
            weight *= extensions;
        }
        weights[++depth] = weight;
    }

    @Override
    void leave() {
        depth--;
    }

    @Override
    void pulse() {}

    @Override
    void extended(Branch branch) {}
}
