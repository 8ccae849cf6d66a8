package io.quando.domain.mining.sequential;

import java.util.Arrays;

/// Patterns on their way to the sink.
final class PatternBlock {
    private final int[] labels;
    private final SequenceSink sink;
    private int[] items = new int[16];
    private int[] ends = new int[16];
    PatternBlock(int[] labels, SequenceSink sink) {
        this.labels = labels;
        this.sink = sink;
    }
    void add(Prefix prefix, int support) {
        if (prefix.length() > items.length) {
            items = Arrays.copyOf(items, 2 * items.length);
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        int elements = 0;
        for (int i = 0; i < prefix.length(); i++) {
            items[i] = labels[prefix.code(i)];
            elements += prefix.joins(i) ? 0 : 1;
            ends[elements - 1] = i + 1;
        }
        sink.accept(items, ends, elements, support);
    }
}
