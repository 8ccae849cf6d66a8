package io.quando.domain.mining.itemset;

import org.jspecify.annotations.Nullable;

/// A part of the search: a set, and the items that it is still to be extended with.
abstract sealed class Branch permits SparseBranch, DenseBranch {
    /// How many items of the output are the set, and how many free ones go with it.
    int size;

    int free;

    /// Where the search stands: the items from `next` up to `end` are still to be extended with.
    int next;

    int end;

    /// How much of the whole search an extension is, 0 if nobody keeps account of it.
    double share;

    /// Whether another worker reads the rows, so that they must stay as they are.
    boolean lent;

    /// Parts with some of what is still to be extended with; null if there is too little.
    abstract @Nullable Branch split();

    /// How many items are still to be extended with.
    abstract int extensions();

    /// How many items the last of these extensions can take, itself included.
    abstract int depth();

    /// Keeps one of them, counted from 0.
    abstract void narrow(int chosen);

    /// How much memory the rows take, with the room for more.
    abstract long bytes();

    /// Becomes a part of another branch.
    final void continueFrom(Branch other, int from, int until) {
        size = other.size;
        free = other.free;
        share = other.share;
        next = from;
        end = until;
    }
}
