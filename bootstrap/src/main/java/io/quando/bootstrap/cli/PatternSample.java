package io.quando.bootstrap.cli;

import io.quando.mining.PatternSink;
import io.quando.mining.PatternWriter;
import io.quando.mining.periodic.Periods;
import io.quando.mining.periodic.TimeInterval;
import io.quando.mining.rule.RuleCounts;
import io.quando.mining.search.ItemNames;
import io.quando.mining.sequential.SequentialRuleCounts;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiFunction;

/// Keeps the lines of the most frequent patterns of several items, ties in the order of their
/// lines, so that the sample does not depend on the order of the search.
final class PatternSample implements PatternSink {
    private static final Comparator<Line> BEST_FIRST =
            Comparator.comparingLong(Line::support).reversed().thenComparing(Line::text);

    private final int size;
    private final StringWriter text = new StringWriter();
    private final BiFunction<StringWriter, ItemNames, PatternWriter> form;
    private PatternWriter writer;
    private final PriorityQueue<Line> kept = new PriorityQueue<>(BEST_FIRST.reversed());

    /// @param form makes the writer that formats the lines
    PatternSample(int size, BiFunction<StringWriter, ItemNames, PatternWriter> form) {
        this.size = size;
        this.form = form;
        writer = form.apply(text, ItemNames.none());
    }

    /// The same sample, which writes items by their names.
    PatternSample named(ItemNames names) {
        writer = form.apply(text, names);
        return this;
    }

    /// The kept lines, the most frequent first.
    List<String> lines() {
        return kept.stream().sorted(BEST_FIRST).map(Line::text).toList();
    }

    @Override
    public void accept(int[] items, int length, int support) {
        if (length > 1 && admits(support)) {
            writer.accept(items, length, support);
            keep(support);
        }
    }

    @Override
    public void accept(
            int[] antecedent, int length, int[] consequent, int others, RuleCounts counts) {
        if (length > 0 && admits(counts.both())) {
            writer.accept(antecedent, length, consequent, others, counts);
            keep(counts.both());
        }
    }

    @Override
    public void accept(int[] items, int[] ends, int elements, int support) {
        if (ends[elements - 1] > 1 && admits(support)) {
            writer.accept(items, ends, elements, support);
            keep(support);
        }
    }

    @Override
    public void accept(
            int[] antecedent,
            int length,
            int[] consequent,
            int others,
            SequentialRuleCounts counts) {
        if (admits(counts.both())) {
            writer.accept(antecedent, length, consequent, others, counts);
            keep(counts.both());
        }
    }

    @Override
    public void accept(int[] items, int length, Periods periods) {
        if (length > 1 && admits(periods.support())) {
            writer.accept(items, length, periods);
            keep(periods.support());
        }
    }

    @Override
    public void accept(int[] items, int length, int support, long lability) {
        if (length > 1 && admits(support)) {
            writer.accept(items, length, support, lability);
            keep(support);
        }
    }

    @Override
    public void accept(int[] items, int length, int support, List<TimeInterval> intervals) {
        if (length > 1 && admits(support)) {
            writer.accept(items, length, support, intervals);
            keep(support);
        }
    }

    private boolean admits(long support) {
        return kept.size() < size || support >= kept.element().support();
    }

    private void keep(long support) {
        kept.add(new Line(support, text.toString().strip()));
        text.getBuffer().setLength(0);
        if (kept.size() > size) {
            kept.remove();
        }
    }

    private record Line(long support, String text) {}
}
