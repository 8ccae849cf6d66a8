package io.quando.adapter.file;

import io.quando.mining.PatternWriter;
import io.quando.mining.periodic.Periods;
import io.quando.mining.periodic.TimeInterval;
import io.quando.mining.rule.RuleCounts;
import io.quando.mining.search.ItemNames;
import io.quando.mining.sequential.SequentialRuleCounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Writes a pattern a line.
final class SpmfPatternWriter implements PatternWriter {
    private final String name;
    private final Writer out;
    private final Runnable completion;
    private final SpmfLine line;

    SpmfPatternWriter(String name, Writer out, ItemNames names) {
        this(name, out, names, () -> {});
    }

    private SpmfPatternWriter(String name, Writer out, ItemNames names, Runnable completion) {
        this.name = name;
        this.out = out;
        this.completion = completion;
        line = new SpmfLine(names);
    }

    static SpmfPatternWriter to(Path file, ItemNames names) {
        try {
            WholeFile whole = WholeFile.open(file);
            return new SpmfPatternWriter(file.toString(), whole, names, whole::complete);
        } catch (IOException e) {
            throw unwritable(file.toString(), e);
        }
    }

    @Override
    public void accept(int[] items, int length, int support) {
        write(line.items(items, 0, length, ' ').value(" #SUP: ", support));
    }

    @Override
    public void accept(
            int[] antecedent, int length, int[] consequent, int others, RuleCounts counts) {
        write(
                line.rule(antecedent, length, consequent, others)
                        .value(" #SUP: ", counts.both())
                        .value(" #CONF: ", counts.confidence()));
    }

    @Override
    public void accept(int[] items, int[] ends, int elements, int support) {
        int begin = 0;
        for (int element = 0; element < elements; element++) {
            line.items(items, begin, ends[element], ' ').value(" ", -1);
            line.value(element + 1 < elements ? " " : "");
            begin = ends[element];
        }
        write(line.value(" #SUP: ", support));
    }

    @Override
    public void accept(
            int[] antecedent,
            int length,
            int[] consequent,
            int others,
            SequentialRuleCounts counts) {
        write(
                line.rule(antecedent, length, consequent, others)
                        .value(" #SUP: ", counts.both())
                        .value(" #CONF: ", counts.confidence()));
    }

    @Override
    public void accept(int[] items, int length, Periods periods) {
        line.items(items, 0, length, ' ').value(" #SUP: ", periods.support());
        if (periods.support() > 1) {
            line.value(" #MINPER: ", periods.shortest());
        }
        write(line.value(" #MAXPER: ", periods.longest()).value(" #AVGPER: ", periods.average()));
    }

    @Override
    public void accept(int[] items, int length, int support, long lability) {
        write(
                line.items(items, 0, length, ' ')
                        .value(" #SUP: ", support)
                        .value(" #MAXLA: ", lability));
    }

    @Override
    public void accept(int[] items, int length, int support, List<TimeInterval> intervals) {
        line.items(items, 0, length, ' ').value(" #SUP: ", support).value(" #INTERVALS:");
        intervals.forEach(i -> line.value(" [", i.from()).value(",", i.to()).value("]"));
        write(line);
    }

    @Override
    public void complete() {
        completion.run();
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    private void write(SpmfLine written) {
        try {
            written.endIn(out);
        } catch (IOException e) {
            throw unwritable(name, e);
        }
    }

    private static UncheckedIOException unwritable(String name, IOException e) {
        String reason =
                switch (e) {
                    case NoSuchFileException missing -> "its folder does not exist";
                    case AccessDeniedException denied -> "it may not be written";
                    default -> e.getMessage();
                };
        return new UncheckedIOException("%s cannot be written: %s".formatted(name, reason), e);
    }
}
