package io.quando.mining.itemset;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Keeps the most frequent sets, and raises the support threshold as soon as enough sets exceed it.
final class BestItemsets implements ItemsetSink {
    private static final int MIN_TO_TIDY = 1024;

    private final SupportThreshold threshold;
    private final int wanted;
    private final int minLength;

    /// The number of sets of each support, counted from the threshold on.
    private final int[] seen;

    /// The number of sets that reach the threshold.
    private long reached;

    private FrequentItemsets kept = new FrequentItemsets();

    BestItemsets(SupportThreshold threshold, int transactions, int wanted, int minLength) {
        this.threshold = threshold;
        this.wanted = wanted;
        this.minLength = minLength;
        seen = new int[transactions + 1];
    }

    @Override
    public void accept(int[] items, int length, int support) {
        if (length >= minLength && support >= threshold.minimum()) {
            kept.accept(items, length, support);
            seen[support]++;
            reached++;
            raise();
        }
    }

    private void raise() {
        int minimum = threshold.minimum();
        while (reached - seen[minimum] >= wanted) {
            reached -= seen[minimum++];
        }
        threshold.raiseTo(minimum);
        if (kept.count() > MIN_TO_TIDY && kept.count() > 2 * reached) {
            tidy();
        }
    }

    private void tidy() {
        kept = kept.reaching(threshold.minimum());
    }

    void handOver(ItemsetSink sink) {
        tidy();
        Comparator<Integer> order =
                Comparator.<Integer>comparingInt(index -> -kept.support(index))
                        .thenComparing(kept::items, Arrays::compare);
        IntStream.range(0, kept.count())
                .boxed()
                .sorted(order)
                .forEach(index ->
                        sink.accept(kept.items(index), kept.length(index), kept.support(index)));
    }
}
