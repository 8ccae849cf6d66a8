package io.quando.mining.rule;

import io.quando.mining.itemset.CompanionCounter;
import io.quando.mining.itemset.Companions;
import io.quando.mining.itemset.ItemsetSink;
import io.quando.mining.itemset.Transactions;
import java.util.Arrays;

/// Takes frequent antecedents and reports the items that go with each of them.
final class AntecedentRules implements ItemsetSink {
    private final int transactions;
    private final double minConfidence;
    private final RuleSink sink;
    private final CompanionCounter companions;
    private final int[] consequent = new int[1];

    AntecedentRules(Transactions db, int minSupport, RuleThresholds thresholds, RuleSink sink) {
        transactions = db.count();
        minConfidence = thresholds.minConfidence();
        this.sink = sink;
        int fewest = Math.max(1, (int) (minConfidence * minSupport));
        companions = new CompanionCounter(db, fewest);
    }

    @Override
    public void accept(int[] items, int length, int support) {
        Companions found = companions.of(items, length);
        int[] antecedent = Arrays.copyOf(items, length);
        Arrays.sort(antecedent);
        for (int index = 0; index < found.count(); index++) {
            int both = found.support(index);
            if ((double) both / support >= minConfidence) {
                RuleCounts counts = new RuleCounts(transactions, support, found.total(index), both);
                consequent[0] = found.item(index);
                sink.accept(antecedent, length, consequent, 1, counts);
            }
        }
    }
}
