package io.quando.mining.itemset;

/// The path of a search through the tree: the branches from its start down to the current one.
abstract sealed class BranchPath permits WorkerPath, ProbePath {
    /// Called before a branch is extended.
    abstract void enter(Branch branch);

    abstract void leave();

    /// Called before each extension of a branch.
    abstract void pulse();

    /// Called after each extension of a branch.
    abstract void extended(Branch branch);
}
