package io.quando.mining.itemset;

/// Keeps the itemsets that it is given while they are few enough, and raises the support threshold
/// when they are not. Single items are kept besides.
final class BudgetedItemsets implements ItemsetSink {
    private static final int MIN_TO_TIDY = 1024;

    private final SupportThreshold threshold;
    private final int budget;

    /// The number of sets of two items and more of each support.
    private final int[] seen;

    /// The number of such sets that reach the threshold.
    private int reached;

    private int single;
    private FrequentItemsets kept = new FrequentItemsets();

    BudgetedItemsets(SupportThreshold threshold, int transactions, int budget) {
        if (budget < 1) {
            throw new IllegalArgumentException(
                    "The budget (%d) must be at least 1 itemset.".formatted(budget));
        }
        this.threshold = threshold;
        this.budget = budget;
        seen = new int[transactions + 1];
    }

    @Override
    public void accept(int[] items, int length, int support) {
        if (support >= threshold.minimum()) {
            kept.accept(items, length, support);
            count(length, support);
        }
    }

    private void count(int length, int support) {
        if (length == 1) {
            single++;
            return;
        }
        seen[support]++;
        reached++;
        int minimum = threshold.minimum();
        while (reached > budget) {
            reached -= seen[minimum++];
        }
        threshold.raiseTo(minimum);
        if (kept.count() > MIN_TO_TIDY + single + 2L * budget) {
            kept = reaching();
        }
    }

    /// The sets that reach the threshold.
    FrequentItemsets reaching() {
        return kept.reaching(threshold.minimum());
    }
}
