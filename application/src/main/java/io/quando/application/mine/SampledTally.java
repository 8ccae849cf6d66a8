package io.quando.application.mine;

import io.quando.mining.PatternSink;
import io.quando.mining.periodic.Periods;
import io.quando.mining.periodic.TimeInterval;
import io.quando.mining.rule.RuleCounts;
import io.quando.mining.sequential.SequentialRuleCounts;
import java.util.List;

/// Counts patterns and passes them on.
final class SampledTally extends PatternTally {
    private final PatternSink next;

    SampledTally(long limit, PatternSink next) {
        super(limit);
        this.next = next;
    }

    @Override
    public void accept(int[] items, int length, int support) {
        super.accept(items, length, support);
        next.accept(items, length, support);
    }

    @Override
    public void accept(
            int[] antecedent, int length, int[] consequent, int others, RuleCounts counts) {
        super.accept(antecedent, length, consequent, others, counts);
        next.accept(antecedent, length, consequent, others, counts);
    }

    @Override
    public void accept(int[] items, int[] ends, int elements, int support) {
        super.accept(items, ends, elements, support);
        next.accept(items, ends, elements, support);
    }

    @Override
    public void accept(
            int[] antecedent,
            int length,
            int[] consequent,
            int others,
            SequentialRuleCounts counts) {
        super.accept(antecedent, length, consequent, others, counts);
        next.accept(antecedent, length, consequent, others, counts);
    }

    @Override
    public void accept(int[] items, int length, Periods periods) {
        super.accept(items, length, periods);
        next.accept(items, length, periods);
    }

    @Override
    public void accept(int[] items, int length, int support, long lability) {
        super.accept(items, length, support, lability);
        next.accept(items, length, support, lability);
    }

    @Override
    public void accept(int[] items, int length, int support, List<TimeInterval> intervals) {
        super.accept(items, length, support, intervals);
        next.accept(items, length, support, intervals);
    }
}
