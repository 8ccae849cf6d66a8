package io.quando.domain.mining;

import io.quando.domain.mining.itemset.FrequentItemsets;
import java.util.Arrays;

/// Splits frequent itemsets into antecedent and consequent. The counts of both parts stand in the
/// table already, since every subset of a frequent set is frequent.
final class ItemsetRules {
    private final FrequentItemsets frequent;
    private final int transactions;
    private final double minConfidence;
    private final RuleSink sink;
    private int[] items = new int[16];
    private int[] antecedent = new int[16];

    ItemsetRules(FrequentItemsets frequent, int transactions, double minConfidence, RuleSink sink) {
        this.frequent = frequent;
        this.transactions = transactions;
        this.minConfidence = minConfidence;
        this.sink = sink;
    }

    void reportAll() {
        for (int index = 0; index < frequent.count(); index++) {
            if (frequent.length(index) > 1) {
                split(index, frequent.length(index));
            }
        }
    }

    private void split(int index, int length) {
        read(index, length);
        int both = frequent.support(index);
        for (int position = 0; position < length; position++) {
            int covered = frequent.supportWithout(items, length, position);
            if ((double) both / covered >= minConfidence) {
                report(length, position, covered, both);
            }
        }
    }

    private void read(int index, int length) {
        if (items.length < length) {
            items = Arrays.copyOf(items, length * 2);
            antecedent = new int[length * 2];
        }
        for (int position = 0; position < length; position++) {
            items[position] = frequent.item(index, position);
        }
    }

    private void report(int length, int position, int covered, int both) {
        System.arraycopy(items, 0, antecedent, 0, position);
        System.arraycopy(items, position + 1, antecedent, position, length - 1 - position);
        int consequent = frequent.supportOf(items[position]);
        RuleCounts counts = new RuleCounts(transactions, covered, consequent, both);
        sink.accept(antecedent, length - 1, items[position], counts);
    }
}
