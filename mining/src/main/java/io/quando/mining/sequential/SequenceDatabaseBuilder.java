package io.quando.mining.sequential;

import io.quando.mining.itemset.ItemLabels;
import io.quando.mining.search.ItemNames;
import java.util.Arrays;

/// Builds sequences item by item, as a file is read or purchases are streamed. An item that is
/// repeated within an element counts once. Not thread-safe.
public final class SequenceDatabaseBuilder {
    private int[] sequences = new int[1024];
    private int[] elements = new int[8192];
    private int[] cells = new int[8192];
    private long[] times = new long[0];
    private int count;
    private int elementCount;
    private int size;
    private boolean ascending = true;
    private boolean timed;
    private ItemNames names = ItemNames.none();

    SequenceDatabaseBuilder() {}

    /// Adds an item to the open element.
    public SequenceDatabaseBuilder add(int item) {
        if (item < 0) {
            throw new IllegalArgumentException(
                    "The item (%d) in sequence %d is negative. Number the items from 0."
                            .formatted(item, count));
        }
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, doubled(size));
        }
        ascending = ascending && (size == elements[elementCount] || cells[size - 1] < item);
        cells[size++] = item;
        return this;
    }

    /// Closes the open element; its time is its place. Either all elements have times, or none.
    public SequenceDatabaseBuilder endElement() {
        requireTimes(false);
        closeElement();
        return this;
    }

    /// Closes the open element.
    ///
    /// @param time not before that of the element before
    public SequenceDatabaseBuilder endElement(long time) {
        requireTimes(true);
        requireOrder(time);
        if (elementCount == times.length) {
            times = Arrays.copyOf(times, elements.length);
        }
        times[elementCount] = time;
        closeElement();
        return this;
    }

    /// Closes the open sequence, even if it is empty, and opens the next.
    public SequenceDatabaseBuilder endSequence() {
        requireClosedElement();
        if (count + 1 == sequences.length) {
            sequences = Arrays.copyOf(sequences, doubled(sequences.length));
        }
        sequences[++count] = elementCount;
        return this;
    }

    /// Names the items; without it, they have none.
    public SequenceDatabaseBuilder named(ItemNames itemNames) {
        names = itemNames;
        return this;
    }

    /// The number of closed sequences.
    public int count() {
        return count;
    }

    /// Builds the closed sequences; the builder must not be used afterwards.
    public SequenceDatabase build() {
        requireClosedElement();
        if (elementCount != sequences[count]) {
            throw new IllegalStateException(
                    "Sequence %d is still open. Call endSequence() first.".formatted(count));
        }
        int[] labels = ItemLabels.of(cells, size);
        ItemLabels.encode(cells, size, labels);
        return new SequenceDatabase(
                Arrays.copyOf(sequences, count + 1),
                Arrays.copyOf(elements, elementCount + 1),
                Arrays.copyOf(cells, size),
                timed ? Arrays.copyOf(times, elementCount) : null,
                labels,
                names);
    }

    private void closeElement() {
        int begin = elements[elementCount];
        if (begin == size) {
            throw new IllegalArgumentException(
                    "Element %d of sequence %d has no items. Leave it out."
                            .formatted(elementCount - sequences[count], count));
        }
        if (!ascending) {
            Arrays.sort(cells, begin, size);
            size = withoutRepeats(begin);
            ascending = true;
        }
        if (elementCount + 1 == elements.length) {
            elements = Arrays.copyOf(elements, doubled(elements.length));
        }
        elements[++elementCount] = size;
    }

    private void requireTimes(boolean expected) {
        if (elementCount == 0) {
            timed = expected;
        }
        if (timed != expected) {
            throw new IllegalArgumentException(
                    "Sequence %d has an element %s a time, unlike those before. Give a time to all elements or to none."
                            .formatted(count, expected ? "with" : "without"));
        }
    }

    private void requireOrder(long time) {
        boolean first = elementCount == sequences[count];
        long before = first ? 0 : times[elementCount - 1];
        if (time < before) {
            String reason =
                    first ? "is negative" : "is before that of the element before, " + before;
            throw new IllegalArgumentException(
                    "The time (%d) in sequence %d %s. Count from an early enough moment, and put the elements in order."
                            .formatted(time, count, reason));
        }
    }

    private void requireClosedElement() {
        if (size != elements[elementCount]) {
            throw new IllegalStateException(
                    "An element of sequence %d is still open. Call endElement() first."
                            .formatted(count));
        }
    }

    private int withoutRepeats(int begin) {
        int kept = begin + 1;
        for (int cell = begin + 1; cell < size; cell++) {
            if (cells[cell] != cells[kept - 1]) {
                cells[kept++] = cells[cell];
            }
        }
        return kept;
    }

    private static int doubled(int length) {
        if (length > Integer.MAX_VALUE / 2) {
            throw new IllegalStateException(
                    "The sequences hold more than %d items. Mine a part of them."
                            .formatted(length));
        }
        return length * 2;
    }
}
