package io.quando.mining.sequential;

import io.quando.mining.search.ItemNames;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An immutable list of sequences over item numbers. A sequence is a list of elements, and an
/// element is a set of items that occur at one time.
///
/// **Shape** An element has at least one item; its items are distinct and ascending. A sequence may
/// be empty and still counts. Items are kept as codes 0 … `items() - 1` in the order of their
/// numbers; `label` gives the number of a code.
///
/// **Unit and range** Item numbers are 0 to `Integer.MAX_VALUE`. Times are 0 to `Long.MAX_VALUE` in
/// any unit and do not descend within a sequence. Without times, the time of an element is its
/// place in the sequence, from 0 on.
public final class SequenceDatabase {
    private final int[] sequences;
    private final int[] elements;
    private final int[] codes;
    private final long @Nullable [] times;
    private final int[] labels;
    private final ItemNames names;

    /// @param sequences beginning of each sequence among the elements, and the end
    /// @param elements beginning of each element among the codes, and the end
    /// @param times time of each element, or null if they are not known
    SequenceDatabase(
            int[] sequences,
            int[] elements,
            int[] codes,
            long @Nullable [] times,
            int[] labels,
            ItemNames names) {
        this.sequences = sequences;
        this.elements = elements;
        this.codes = codes;
        this.times = times;
        this.labels = labels;
        this.names = names;
    }

    public static SequenceDatabaseBuilder builder() {
        return new SequenceDatabaseBuilder();
    }

    /// The number of sequences, empty ones included.
    public int sequences() {
        return sequences.length - 1;
    }

    /// The number of distinct items.
    public int items() {
        return labels.length;
    }

    /// The item number of a code.
    public int label(int code) {
        return labels[code];
    }

    /// The names of the items, as far as they have any.
    public ItemNames names() {
        return names;
    }

    /// True if times are known; without them, only the order is.
    public boolean timed() {
        return times != null;
    }

    /// The number of elements of a sequence.
    public int length(int sequence) {
        return end(sequence) - begin(sequence);
    }

    /// The item numbers of an element, ascending; a copy.
    ///
    /// @param position from 0 on
    public int[] element(int sequence, int position) {
        int element = begin(sequence) + position;
        return Arrays.stream(codes, firstCell(element), firstCell(element + 1))
                .map(this::label)
                .toArray();
    }

    /// The time of an element, or its place if times are not known.
    ///
    /// @param position from 0 on
    public long time(int sequence, int position) {
        return times == null ? position : times[begin(sequence) + position];
    }

    /// The first element of a sequence, counted through all sequences.
    int begin(int sequence) {
        return sequences[sequence];
    }

    int end(int sequence) {
        return sequences[sequence + 1];
    }

    /// The first cell of an element; that of the next element is its end.
    int firstCell(int element) {
        return elements[element];
    }

    /// The number of items in all elements together.
    int cells() {
        return codes.length;
    }

    int code(int cell) {
        return codes[cell];
    }
}
