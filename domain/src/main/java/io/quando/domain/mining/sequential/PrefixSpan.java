package io.quando.domain.mining.sequential;

import io.quando.domain.mining.search.Effort;

/// Grows patterns item by item (Pei et al. 2001).
final class PrefixSpan implements SequentialPatternMiner {
    @Override
    public String name() {
        return "prefix-span";
    }

    @Override
    public void mine(
            SequenceDatabase database, SequentialQuery query, Effort effort, SequenceSink sink) {
        throw new UnsupportedOperationException();
    }
}
