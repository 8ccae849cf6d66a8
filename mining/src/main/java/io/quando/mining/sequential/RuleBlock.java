package io.quando.mining.sequential;

import io.quando.mining.search.SerialisedOutput;
import java.util.Arrays;

/// A batch of sequential rules, one behind the other: both lengths, three counts, both sides.
final class RuleBlock implements Findings {
    private static final int HEADER = 5;
    private static final int FULL = 1 << 14;

    private final int[] labels;
    private final int sequences;
    private final SequentialRuleSink sink;
    private final SerialisedOutput serialised;
    private int[] found = new int[FULL + 64];
    private int size;
    private int[] antecedent = new int[16];
    private int[] consequent = new int[16];

    RuleBlock(int[] labels, int sequences, SequentialRuleSink sink, SerialisedOutput serialised) {
        this.labels = labels;
        this.sequences = sequences;
        this.sink = sink;
        this.serialised = serialised;
    }

    void add(Prefix x, int xSupport, Prefix y, int ySupport, int support) {
        if (size >= FULL) {
            flush();
        }
        int end = size + HEADER + x.length() + y.length();
        if (end > found.length) {
            found = Arrays.copyOf(found, 2 * end);
        }
        found[size] = x.length();
        found[size + 1] = y.length();
        found[size + 2] = xSupport;
        found[size + 3] = ySupport;
        found[size + 4] = support;
        write(x, size + HEADER);
        write(y, end - y.length());
        size = end;
    }

    @Override
    public void begin(Prefix prefix) {
        // A rule does not depend on the one before.
    }

    @Override
    public void add(Prefix prefix, int support) {
        // Rules are added as their consequents are found.
    }

    @Override
    public void flush() {
        serialised.handOver(this::replay);
        serialised.advance(0);
        size = 0;
    }

    private void write(Prefix items, int at) {
        for (int i = 0; i < items.length(); i++) {
            found[at + i] = labels[items.code(i)];
        }
    }

    private void replay() {
        for (int at = 0; at < size; at += HEADER + found[at] + found[at + 1]) {
            int left = found[at];
            int right = found[at + 1];
            antecedent = copy(at + HEADER, left, antecedent);
            consequent = copy(at + HEADER + left, right, consequent);
            SequentialRuleCounts counts =
                    new SequentialRuleCounts(
                            sequences, found[at + 2], found[at + 3], found[at + 4]);
            sink.accept(antecedent, left, consequent, right, counts);
        }
    }

    private int[] copy(int from, int length, int[] into) {
        int[] target = into.length < length ? new int[2 * length] : into;
        System.arraycopy(found, from, target, 0, length);
        return target;
    }
}
