package io.quando.mining.itemset;

import java.util.Arrays;

/// A prefix tree of transactions in flat arrays: node 0 is the root, and a node is an index. The
/// items of a path ascend from the root. Nodes of one item are chained in the order in which they
/// were made, and siblings are listed from the largest item down, so that rows which arrive in
/// lexicographic order find or make their place at once.
final class FpTree {
    static final int ROOT = 0;
    static final int NONE = -1;

    private int[] item = new int[64];
    private int[] parent = new int[64];
    private int[] count = new int[64];
    private int[] child = new int[64];
    private int[] sibling = new int[64];
    private int[] next = new int[64];
    private int size;

    private int[] first = new int[0];
    private int[] last = new int[0];
    private int[] labels = new int[0];
    private int[] supports = new int[0];
    private int items;

    /// Empties the tree and gives it the items 0 … `items - 1`.
    void reset(int itemCount) {
        if (first.length < itemCount) {
            first = new int[itemCount];
            last = new int[itemCount];
            labels = new int[itemCount];
            supports = new int[itemCount];
        }
        Arrays.fill(first, 0, itemCount, NONE);
        items = itemCount;
        size = 1;
        child[ROOT] = NONE;
        parent[ROOT] = NONE;
    }

    void describe(int index, int label, int support) {
        labels[index] = label;
        supports[index] = support;
    }

    int items() {
        return items;
    }

    int label(int index) {
        return labels[index];
    }

    int support(int index) {
        return supports[index];
    }

    int firstNode(int index) {
        return first[index];
    }

    int nextNode(int node) {
        return next[node];
    }

    int parent(int node) {
        return parent[node];
    }

    int item(int node) {
        return item[node];
    }

    int count(int node) {
        return count[node];
    }

    /// Adds `weight` equal transactions: the items `path[length - 1]` … `path[0]`, which ascend.
    void addReversed(int[] path, int length, int weight) {
        int node = ROOT;
        for (int i = length - 1; i >= 0; i--) {
            node = childOf(node, path[i]);
            count[node] += weight;
        }
    }

    private int childOf(int node, int wanted) {
        int larger = NONE;
        int at = child[node];
        while (at != NONE && item[at] > wanted) {
            larger = at;
            at = sibling[at];
        }
        return at != NONE && item[at] == wanted ? at : make(node, wanted, larger, at);
    }

    private int make(int node, int newItem, int larger, int smaller) {
        if (size == item.length) {
            grow();
        }
        int made = size++;
        item[made] = newItem;
        parent[made] = node;
        count[made] = 0;
        child[made] = NONE;
        sibling[made] = smaller;
        if (larger == NONE) {
            child[node] = made;
        } else {
            sibling[larger] = made;
        }
        chain(made, newItem);
        return made;
    }

    private void chain(int made, int newItem) {
        next[made] = NONE;
        if (first[newItem] == NONE) {
            first[newItem] = made;
        } else {
            next[last[newItem]] = made;
        }
        last[newItem] = made;
    }

    private void grow() {
        int capacity = size * 2;
        item = Arrays.copyOf(item, capacity);
        parent = Arrays.copyOf(parent, capacity);
        count = Arrays.copyOf(count, capacity);
        child = Arrays.copyOf(child, capacity);
        sibling = Arrays.copyOf(sibling, capacity);
        next = Arrays.copyOf(next, capacity);
    }
}
