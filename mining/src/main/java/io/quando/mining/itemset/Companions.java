package io.quando.mining.itemset;

import java.util.Arrays;

/// The items that are frequent together with an itemset, and their supports.
public final class Companions {
    private final FrequentItems items;
    private final int[] ranks;
    private final int[] supports;
    private final int count;

    Companions(FrequentItems items, int[] ranks, int[] supports, int count) {
        this.items = items;
        this.ranks = ranks;
        this.supports = supports;
        this.count = count;
    }

    public int count() {
        return count;
    }

    /// The item number.
    public int item(int index) {
        return items.label(ranks[index]);
    }

    /// The number of transactions that hold both the itemset and the item.
    public int support(int index) {
        return supports[index];
    }

    /// The number of transactions that hold the item.
    public int total(int index) {
        return items.support(ranks[index]);
    }

    int[] ranksWithout(int rank) {
        return Arrays.stream(ranks, 0, count).filter(other -> other != rank).toArray();
    }
}
