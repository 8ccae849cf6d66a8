package io.quando.mining.itemset;

import org.jspecify.annotations.Nullable;

/// A branch of the search tree: a set, and the items that may extend it.
abstract sealed class Branch permits SparseBranch, DenseBranch {
    /// The number of items in the set, and of the free items that go with it.
    int size;

    int free;

    /// The state of the search: the items from `next` up to `end` have yet to extend the set.
    int next;

    int end;

    /// The share of the whole search that one extension makes up; 0 if progress is not tracked.
    double share;

    /// True if another worker reads the rows, so that they must not change.
    boolean lent;

    /// Takes some of the remaining extensions away as branches of their own; null if there are too
    /// few.
    abstract @Nullable Branch split();

    /// The number of remaining extensions.
    abstract int extensions();

    /// The number of items that the last of these extensions may add, itself included.
    abstract int depth();

    /// Keeps one of the remaining extensions, counted from 0.
    abstract void narrow(int chosen);

    /// The memory that the rows take, including room to grow.
    abstract long bytes();

    /// Takes over a part of another branch: its extensions from `from` up to `until`.
    final void continueFrom(Branch other, int from, int until) {
        size = other.size;
        free = other.free;
        share = other.share;
        next = from;
        end = until;
    }
}
