package io.quando.application.mine;

import io.quando.domain.mining.PatternSink;
import io.quando.domain.mining.RuleCounts;

/// Counts patterns and keeps none.
final class PatternTally implements PatternSink {
    private long count;

    long count() {
        return count;
    }

    @Override
    public void accept(int[] items, int length, int support) {
        count++;
    }

    @Override
    public void accept(int[] antecedent, int length, int consequent, RuleCounts counts) {
        count++;
    }
}
