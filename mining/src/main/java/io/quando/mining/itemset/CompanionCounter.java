package io.quando.mining.itemset;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Counts the items that occur together with itemsets. It is fastest if itemsets that share a
/// prefix come one after another, as the engines hand them out: an item that is too rare beside the
/// prefix is not counted again beside the whole itemset.
public final class CompanionCounter {
    private final Transactions db;
    private final FrequentItems items;
    private final int minSupport;
    private final SupportCounter counter;
    private final PrefixStack<Companions> companions;

    /// @param minSupport least number of transactions that hold an itemset and its companion
    public CompanionCounter(Transactions db, int minSupport) {
        this.db = db;
        this.minSupport = minSupport;
        items = FrequentItems.rarestFirst(db, minSupport);
        counter = SupportCounter.over(items.rows(db), items.count());
        companions = new PrefixStack<>(ofNothing(), this::narrowed);
    }

    /// The companions of an itemset that at least `minSupport` transactions hold.
    ///
    /// @param itemset its item numbers, in any order
    public Companions of(int[] itemset, int length) {
        int[] prefix = new int[length];
        Arrays.setAll(prefix, i -> items.rankOf(db.codeOf(itemset[i])));
        return companions.at(prefix, length);
    }

    private Companions ofNothing() {
        int[] ranks = IntStream.range(0, items.count()).toArray();
        int[] supports = Arrays.stream(ranks).map(items::support).toArray();
        return new Companions(items, ranks, supports, ranks.length);
    }

    private Companions narrowed(Companions wider, int[] prefix, int length) {
        int[] ranks = wider.ranksWithout(prefix[length - 1]);
        int[] supports = new int[ranks.length];
        counter.count(prefix, length, ranks, ranks.length, supports);
        int count = 0;
        for (int i = 0; i < ranks.length; i++) {
            ranks[count] = ranks[i];
            supports[count] = supports[i];
            count += supports[i] >= minSupport ? 1 : 0;
        }
        return new Companions(items, ranks, supports, count);
    }
}
