package io.quando.application.mine;

import io.quando.mining.PatternSink;
import io.quando.mining.periodic.Periods;
import io.quando.mining.periodic.TimeInterval;
import io.quando.mining.rule.RuleCounts;
import io.quando.mining.sequential.SequentialRuleCounts;
import java.util.List;

/// Counts patterns without keeping them.
///
/// **Errors** `TooManyPatternsException` if there is one more than the limit
class PatternTally implements PatternSink {
    private final long limit;
    private long count;

    PatternTally(long limit) {
        this.limit = limit;
    }

    long count() {
        return count;
    }

    @Override
    public void accept(int[] items, int length, int support) {
        another();
    }

    @Override
    public void accept(
            int[] antecedent, int length, int[] consequent, int others, RuleCounts counts) {
        another();
    }

    @Override
    public void accept(int[] items, int[] ends, int elements, int support) {
        another();
    }

    @Override
    public void accept(
            int[] antecedent,
            int length,
            int[] consequent,
            int others,
            SequentialRuleCounts counts) {
        another();
    }

    @Override
    public void accept(int[] items, int length, Periods periods) {
        another();
    }

    @Override
    public void accept(int[] items, int length, int support, long lability) {
        another();
    }

    @Override
    public void accept(int[] items, int length, int support, List<TimeInterval> intervals) {
        another();
    }

    private void another() {
        if (count == limit) {
            throw new TooManyPatternsException(limit);
        }
        count++;
    }
}
