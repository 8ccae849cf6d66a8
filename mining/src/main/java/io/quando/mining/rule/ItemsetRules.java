package io.quando.mining.rule;

import io.quando.mining.itemset.FrequentItemsets;

/// Splits frequent itemsets into antecedent and consequent. The counts of both parts stand in the
/// table already, since every subset of a frequent set is frequent. For the same reason a set in
/// the table has few items, so that a split fits into an `int`.
final class ItemsetRules {
    private final FrequentItemsets frequent;
    private final int transactions;
    private final RuleThresholds thresholds;
    private final RuleSink sink;
    private final int[] antecedent = new int[Integer.SIZE];
    private final int[] consequent = new int[Integer.SIZE];
    private Consequents holding = new Consequents();
    private Consequents candidates = new Consequents();
    private long examined;

    ItemsetRules(
            FrequentItemsets frequent, int transactions, RuleThresholds thresholds, RuleSink sink) {
        this.frequent = frequent;
        this.transactions = transactions;
        this.thresholds = thresholds;
        this.sink = sink;
    }

    void reportAll() {
        for (int index = 0; index < frequent.count(); index++) {
            if (frequent.length(index) > 1) {
                split(index, frequent.length(index));
            }
        }
    }

    /// How many splits were looked at so far.
    long examined() {
        return examined;
    }

    private void split(int index, int length) {
        candidates.clear();
        for (int position = 0; position < length; position++) {
            candidates.add(1 << position);
        }
        int largest = Math.min(thresholds.maxConsequent(), length - 1);
        for (int size = 1; size <= largest && candidates.count() > 0; size++) {
            holding.clear();
            for (int candidate = 0; candidate < candidates.count(); candidate++) {
                examine(index, length, candidates.mask(candidate), size);
            }
            candidates.clear();
            holding.growInto(candidates);
        }
    }

    private void examine(int index, int length, int mask, int size) {
        examined++;
        part(index, length, mask);
        int covered = frequent.supportOf(antecedent, length - size);
        int both = frequent.support(index);
        if ((double) both / covered >= thresholds.minConfidence()) {
            holding.add(mask);
            int others = frequent.supportOf(consequent, size);
            RuleCounts counts = new RuleCounts(transactions, covered, others, both);
            sink.accept(antecedent, length - size, consequent, size, counts);
        }
    }

    private void part(int index, int length, int mask) {
        int before = 0;
        int behind = 0;
        for (int position = 0; position < length; position++) {
            int item = frequent.item(index, position);
            if ((mask >> position & 1) == 1) {
                consequent[behind++] = item;
            } else {
                antecedent[before++] = item;
            }
        }
    }
}
