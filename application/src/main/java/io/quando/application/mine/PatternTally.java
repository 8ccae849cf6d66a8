package io.quando.application.mine;

import io.quando.domain.mining.PatternSink;
import io.quando.domain.mining.RuleCounts;
import org.jspecify.annotations.Nullable;

/// Counts patterns and keeps none; it may pass them on.
final class PatternTally implements PatternSink {
    private final long limit;
    private final @Nullable PatternSink next;
    private long count;

    PatternTally(long limit, @Nullable PatternSink next) {
        this.limit = limit;
        this.next = next;
    }

    long count() {
        return count;
    }

    @Override
    public void accept(int[] items, int length, int support) {
        another();
        if (next != null) {
            next.accept(items, length, support);
        }
    }

    @Override
    public void accept(
            int[] antecedent, int length, int[] consequent, int others, RuleCounts counts) {
        another();
        if (next != null) {
            next.accept(antecedent, length, consequent, others, counts);
        }
    }

    private void another() {
        if (count == limit) {
            throw new TooManyPatternsException(limit);
        }
        count++;
    }
}
