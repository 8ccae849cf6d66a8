package io.quando.mining.sequential;

import java.util.Arrays;

/// Projects onto all occurrences within the limits on gaps and span. Under such limits an item may
/// extend a longer prefix and not a shorter one, so that no item may be dropped on the way.
final class OccurrenceProjector implements Projector<Occurrences> {
    private final TimedSequences sequences;
    private final GapLimits limits;
    private final int minSupport;
    private final OccurrenceTally joins;
    private final OccurrenceTally follows;
    private int[] queue = new int[64];

    OccurrenceProjector(TimedSequences sequences, int items, SequentialQuery query) {
        this.sequences = sequences;
        limits = query.gaps();
        minSupport = query.minSupport();
        joins = new OccurrenceTally(items);
        follows = new OccurrenceTally(items);
    }

    @Override
    public Occurrences empty() {
        return new Occurrences();
    }

    @Override
    public void project(Occurrences from, int extension, Prefix prefix, Occurrences into) {
        int end = from.extensions.end(extension);
        int behind;
        for (int head = from.extensions.begin(extension); head < end; head = behind) {
            behind = endOfSequence(from, head, end);
            joins.nextSequence();
            follows.nextSequence();
            findJoins(from, head, behind);
            findFollows(from, head, behind);
        }
        into.extensions.clear();
        joins.nameFrequent(minSupport, true, into.extensions);
        follows.nameFrequent(minSupport, false, into.extensions);
        into.makeRoomForHeads();
        joins.deliver(sequences.codes, into);
        follows.deliver(sequences.codes, into);
    }

    private int endOfSequence(Occurrences from, int head, int end) {
        int[] heads = from.extensions.heads;
        int lastElement = sequences.sequenceEnds[sequences.elements[heads[head]]];
        int behind = head + 1;
        while (behind < end && sequences.elements[heads[behind]] < lastElement) {
            behind++;
        }
        return behind;
    }

    private void findJoins(Occurrences from, int begin, int end) {
        for (int head = begin; head < end; head++) {
            int cell = from.extensions.heads[head];
            int behind = sequences.cells[sequences.elements[cell] + 1];
            while (++cell < behind) {
                joins.add(cell, sequences.codes[cell], from.starts[head]);
            }
        }
    }

    /// Scans the elements behind the first head. The queue holds the heads within the gap limits,
    /// without those that end before another head and do not begin after it. So the starts in the
    /// queue descend, and the first is the latest.
    private void findFollows(Occurrences from, int begin, int end) {
        makeRoom(end - begin);
        int first = 0;
        int last = 0;
        int head = begin;
        int element = elementOf(from, begin) + 1;
        int behind = sequences.sequenceEnds[element - 1];
        for (; element < behind && (head < end || first < last); element++) {
            while (head < end && isBefore(from, head, element)) {
                while (last > first && from.starts[queue[last - 1]] <= from.starts[head]) {
                    last--;
                }
                queue[last++] = head++;
            }
            while (first < last && gap(from, queue[first], element) > limits.maxGap()) {
                first++;
            }
            if (first < last) {
                addElement(element, from.starts[queue[first]]);
            }
        }
    }

    private boolean isBefore(Occurrences from, int head, int element) {
        return elementOf(from, head) < element && gap(from, head, element) >= limits.minGap();
    }

    private long gap(Occurrences from, int head, int element) {
        return sequences.times[element] - sequences.times[elementOf(from, head)];
    }

    private int elementOf(Occurrences from, int head) {
        return sequences.elements[from.extensions.heads[head]];
    }

    private void addElement(int element, long start) {
        if (sequences.times[element] - start <= limits.maxSpan()) {
            for (int cell = sequences.cells[element]; cell < sequences.cells[element + 1]; cell++) {
                follows.add(cell, sequences.codes[cell], start);
            }
        }
    }

    private void makeRoom(int heads) {
        if (queue.length < heads) {
            queue = Arrays.copyOf(queue, 2 * heads);
        }
    }
}
