package io.quando.domain.mining.sequential;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An immutable set of sequences over item numbers. A sequence is a list of elements, and an
/// element a set of items that occur at one time.
///
/// **Shape** An element has at least one item; its items are different and ascending. A sequence
/// may be empty and still counts. Items are kept as codes 0 … `items() - 1` in the order of their
/// numbers; `label` leads back to the number.
///
/// **Unit and range** Item numbers are 0 to `Integer.MAX_VALUE`. Times are 0 to `Long.MAX_VALUE` in
/// any unit and do not descend within a sequence. Where no times are known, an element's time is
/// its place in the sequence, from 0 on.
public final class SequenceDatabase {
    private final int[] sequences;
    private final int[] elements;
    private final int[] codes;
    private final long @Nullable [] times;
    private final int[] labels;

    /// @param sequences where each sequence begins among the elements, and the end
    /// @param elements where each element begins among the codes, and the end
    /// @param times of each element, or null if they are not known
    SequenceDatabase(
            int[] sequences, int[] elements, int[] codes, long @Nullable [] times, int[] labels) {
        this.sequences = sequences;
        this.elements = elements;
        this.codes = codes;
        this.times = times;
        this.labels = labels;
    }

    public static SequenceDatabaseBuilder builder() {
        return new SequenceDatabaseBuilder();
    }

    /// How many sequences there are, the empty ones included.
    public int sequences() {
        return sequences.length - 1;
    }

    /// How many different items occur.
    public int items() {
        return labels.length;
    }

    /// The item number behind a code.
    public int label(int code) {
        return labels[code];
    }

    /// Whether times are known; if not, only the order is.
    public boolean timed() {
        return times != null;
    }

    /// How many elements a sequence has.
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

    /// The time of an element, or its place where times are not known.
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

    /// Where an element begins among the cells; that of the next is where it ends.
    int firstCell(int element) {
        return elements[element];
    }

    /// Items in all elements together.
    int cells() {
        return codes.length;
    }

    int code(int cell) {
        return codes[cell];
    }
}
