package io.quando.adapter.file;

import io.quando.domain.mining.PatternWriter;
import io.quando.domain.mining.RuleCounts;
import io.quando.domain.mining.sequential.SequentialPatternWriter;
import io.quando.domain.mining.sequential.SequentialRuleCounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

/// Writes `i1 i2 … #SUP: n` for an itemset, `i1 i2 -1 i3 -1 #SUP: n` for a sequential pattern, and
/// `x,y ==> z #SUP: n #CONF: c` for a rule, items ascending.
final class SpmfPatternWriter implements PatternWriter, SequentialPatternWriter {
    private final Path file;
    private final Writer out;
    private final StringBuilder line = new StringBuilder();
    private int[] sorted = new int[16];

    private SpmfPatternWriter(Path file, Writer out) {
        this.file = file;
        this.out = out;
    }

    static SpmfPatternWriter to(Path file) {
        try {
            return new SpmfPatternWriter(file, Files.newBufferedWriter(file));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public void accept(int[] items, int length, int support) {
        append(items, length, ' ');
        line.append(" #SUP: ").append(support);
        write();
    }

    @Override
    public void accept(int[] antecedent, int length, int consequent, RuleCounts counts) {
        append(antecedent, length, ',');
        line.append(" ==> ").append(consequent);
        line.append(" #SUP: ").append(counts.both());
        line.append(" #CONF: ").append(counts.confidence());
        write();
    }

    @Override
    public void accept(int[] items, int[] ends, int elements, int support) {
        int item = 0;
        for (int element = 0; element < elements; element++) {
            while (item < ends[element]) {
                line.append(items[item++]).append(' ');
            }
            line.append("-1 ");
        }
        line.append("#SUP: ").append(support);
        write();
    }

    @Override
    public void accept(
            int[] antecedent,
            int antecedentLength,
            int[] consequent,
            int consequentLength,
            SequentialRuleCounts counts) {
        append(antecedent, antecedentLength, ',');
        line.append(" ==> ");
        append(consequent, consequentLength, ',');
        line.append(" #SUP: ").append(counts.both());
        line.append(" #CONF: ").append(counts.confidence());
        write();
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private void append(int[] items, int length, char separator) {
        if (sorted.length < length) {
            sorted = new int[length * 2];
        }
        System.arraycopy(items, 0, sorted, 0, length);
        Arrays.sort(sorted, 0, length);
        for (int i = 0; i < length; i++) {
            if (i > 0) {
                line.append(separator);
            }
            line.append(sorted[i]);
        }
    }

    private void write() {
        try {
            out.append(line.append('\n'));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
        line.setLength(0);
    }

    private static UncheckedIOException unwritable(Path file, IOException e) {
        String reason =
                e instanceof NoSuchFileException ? "its folder does not exist" : e.getMessage();
        return new UncheckedIOException("%s cannot be written: %s".formatted(file, reason), e);
    }
}
