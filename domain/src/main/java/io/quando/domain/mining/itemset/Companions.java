package io.quando.domain.mining.itemset;

import java.util.Arrays;

/// The items that occur often enough together with an itemset, and how often.
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

    /// How many transactions hold the itemset and the item.
    public int support(int index) {
        return supports[index];
    }

    /// How many transactions hold the item.
    public int total(int index) {
        return items.support(ranks[index]);
    }

    int[] ranksWithout(int rank) {
        return Arrays.stream(ranks, 0, count).filter(other -> other != rank).toArray();
    }
}
