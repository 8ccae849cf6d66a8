package io.quando.mining.itemset;

import io.quando.mining.search.SearchBudget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// An itemset as a test compares it.
record Itemset(List<Integer> items, int support) {
    static Itemset of(int support, Integer... items) {
        return new Itemset(List.of(items), support);
    }

    /// Everything an engine finds, by length and then by items.
    static List<Itemset> found(ItemsetMiner miner, Transactions db, int minSupport, int maxLength) {
        return found(
                miner,
                db,
                ItemsetQuery.frequent(minSupport).upTo(maxLength),
                SearchBudget.single());
    }

    static List<Itemset> found(
            ItemsetMiner miner, Transactions db, ItemsetQuery query, SearchBudget budget) {
        List<Itemset> found = new ArrayList<>();
        miner.mine(db, query, budget, (items, length, s) -> found.add(of(items, length, s)));
        return ordered(found);
    }

    static List<Itemset> ordered(List<Itemset> itemsets) {
        return itemsets.stream()
                .sorted(Comparator.comparing(set -> set.items().toString()))
                .toList();
    }

    static Itemset of(int[] items, int length, int support) {
        return new Itemset(Arrays.stream(items, 0, length).sorted().boxed().toList(), support);
    }
}
