package io.quando.adapter.file;

import static java.util.stream.Collectors.joining;

import io.quando.mining.search.ItemNames;
import java.io.IOException;
import java.util.Arrays;

/// A line in SPMF's form while it is put together: items first, and then values behind their names.
final class SpmfLine {
    private final ItemNames names;
    private final StringBuilder text = new StringBuilder();
    private int[] sorted = new int[16];

    SpmfLine(ItemNames names) {
        this.names = names;
    }

    /// Appends the items from `begin` to before `end`, ascending; by name, if they have names.
    SpmfLine items(int[] items, int begin, int end, char separator) {
        if (!names.isEmpty()) {
            return named(items, begin, end, separator);
        }
        int length = end - begin;
        if (sorted.length < length) {
            sorted = new int[length * 2];
        }
        System.arraycopy(items, begin, sorted, 0, length);
        Arrays.sort(sorted, 0, length);
        for (int i = 0; i < length; i++) {
            if (i > 0) {
                text.append(separator);
            }
            text.append(sorted[i]);
        }
        return this;
    }

    private SpmfLine named(int[] items, int begin, int end, char separator) {
        text.append(
                Arrays.stream(items, begin, end)
                        .mapToObj(names::of)
                        .sorted()
                        .map(WordSplitter::quoted)
                        .collect(joining(String.valueOf(separator))));
        return this;
    }

    SpmfLine rule(int[] antecedent, int length, int[] consequent, int others) {
        items(antecedent, 0, length, ',');
        text.append(" ==> ");
        return items(consequent, 0, others, ',');
    }

    SpmfLine value(String name) {
        text.append(name);
        return this;
    }

    SpmfLine value(String name, long value) {
        text.append(name).append(value);
        return this;
    }

    SpmfLine value(String name, double value) {
        text.append(name).append(value);
        return this;
    }

    /// Hands the line out and begins the next.
    void endIn(Appendable out) throws IOException {
        out.append(text.append('\n'));
        text.setLength(0);
    }
}
