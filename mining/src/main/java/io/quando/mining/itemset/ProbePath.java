package io.quando.mining.itemset;

import java.util.random.RandomGenerator;

/// Leads a search along one random extension of every large branch.
final class ProbePath extends BranchPath {
    /// The depth below which a branch is small enough to be searched in full.
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

    /// @param quantile selects the extension of the first branch, from 0 up to 1
    void start(double quantile) {
        first = quantile;
        depth = 0;
    }

    /// The number of branches that the current one stands for.
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
