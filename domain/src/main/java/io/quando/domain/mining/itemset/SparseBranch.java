package io.quando.domain.mining.itemset;

/// A branch of the search over any number of items, numbered from 0: first the tail, the most
/// frequent of all first, then the other side.
final class SparseBranch {
    SparseRows rows = new SparseRows();

    /// The item number of each item, and how many transactions hold it in this branch.
    int[] labels = new int[0];

    int[] supports = new int[0];
    int items;

    /// How many items sets of this branch may still take.
    int tail;

    /// How many items of the output stand for this branch, and how many free ones.
    int size;

    int free;

    /// Where the search stands: the items from `next` up to `end` are still to be extended with.
    int next;

    int end;

    void open(int itemCount, int tailCount) {
        items = itemCount;
        tail = tailCount;
        next = 0;
        end = tailCount;
        if (labels.length < itemCount) {
            labels = new int[itemCount];
            supports = new int[itemCount];
        }
    }
}
