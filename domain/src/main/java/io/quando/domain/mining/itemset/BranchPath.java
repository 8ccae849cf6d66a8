package io.quando.domain.mining.itemset;

/// The branches that a search is in, from the one that it was given down to the one at hand.
abstract sealed class BranchPath permits WorkerPath, ProbePath {
    /// Called before a branch is extended.
    abstract void enter(Branch branch);

    abstract void leave();

    /// Called before each extension of a branch.
    abstract void pulse();

    /// Called after each extension of a branch.
    abstract void extended(Branch branch);
}
