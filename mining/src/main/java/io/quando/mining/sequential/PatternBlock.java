package io.quando.mining.sequential;

import io.quando.mining.search.SerialisedOutput;
import java.util.Arrays;

/// A batch of sequential patterns. A depth-first search changes only the end of a pattern. So a
/// block keeps of each its last item, the position of that item, and the support.
final class PatternBlock implements Findings {
    private static final int FIELDS = 3;
    private static final int CAPACITY = FIELDS * 4096;

    private final int[] labels;
    private final SequenceSink sink;
    private final SerialisedOutput serialised;
    private final int[] found = new int[CAPACITY];
    private int size;
    private int[] items = new int[16];
    private int[] ends = new int[16];

    /// The number of elements in the first items, by the position of the last of them.
    private int[] elements = new int[16];

    PatternBlock(int[] labels, SequenceSink sink, SerialisedOutput serialised) {
        this.labels = labels;
        this.sink = sink;
        this.serialised = serialised;
    }

    @Override
    public void begin(Prefix prefix) {
        for (int position = 0; position < prefix.length(); position++) {
            set(position, encoded(prefix, position));
        }
    }

    @Override
    public void add(Prefix prefix, int support) {
        int last = prefix.length() - 1;
        found[size] = last;
        found[size + 1] = encoded(prefix, last);
        found[size + 2] = support;
        size += FIELDS;
        if (size == CAPACITY) {
            flush();
        }
    }

    @Override
    public void flush() {
        serialised.handOver(this::replay);
        serialised.advance(0);
        size = 0;
    }

    private void replay() {
        for (int at = 0; at < size; at += FIELDS) {
            int last = found[at];
            set(last, found[at + 1]);
            sink.accept(items, ends, elements[last], found[at + 2]);
        }
    }

    /// Encodes an item that joins the element before as its complement.
    private int encoded(Prefix prefix, int position) {
        int label = labels[prefix.code(position)];
        return prefix.joins(position) ? ~label : label;
    }

    private void set(int position, int encoded) {
        if (position == items.length) {
            items = Arrays.copyOf(items, 2 * position);
            ends = Arrays.copyOf(ends, 2 * position);
            elements = Arrays.copyOf(elements, 2 * position);
        }
        boolean joins = encoded < 0;
        int before = position == 0 ? 0 : elements[position - 1];
        items[position] = joins ? ~encoded : encoded;
        elements[position] = joins ? before : before + 1;
        ends[elements[position] - 1] = position + 1;
        if (!joins && before > 0) {
            ends[before - 1] = position;
        }
    }
}
