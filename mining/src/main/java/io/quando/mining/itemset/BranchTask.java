package io.quando.mining.itemset;

/// A branch for any worker to search, with the set and the free items at its start.
record BranchTask(Branch branch, int[] items, int[] free) {}
