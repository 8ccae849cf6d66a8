package io.quando.domain.mining.itemset;

/// A branch that any worker can search, with the set and the free items that it starts from.
record BranchTask(Branch branch, int[] items, int[] free) {}
