package io.quando.mining.sequential;

import java.util.Arrays;

/// The sequences of a database with their times, cut down to the frequent items. Elements are
/// counted through all sequences, cells through all elements.
final class TimedSequences {
    /// The rank of the item in each cell.
    final int[] codes;

    /// The element of each cell.
    final int[] elements;

    /// The first cell of each element, and the end.
    final int[] cells;

    /// The place of each element in its sequence, infrequent elements included.
    final int[] places;

    final long[] times;

    /// The first element of the sequence behind that of each element.
    final int[] sequenceEnds;

    /// The sequence of each element.
    private final int[] sequences;

    private int cellCount;
    private int elementCount;

    TimedSequences(SequenceDatabase database, FrequentRanks ranks) {
        int all = database.end(database.sequences() - 1);
        codes = new int[ranks.cells(database)];
        elements = new int[codes.length];
        cells = new int[Math.min(all, codes.length) + 1];
        times = new long[cells.length - 1];
        places = new int[times.length];
        sequences = new int[times.length];
        sequenceEnds = new int[times.length];
        for (int sequence = 0; sequence < database.sequences(); sequence++) {
            int begin = elementCount;
            for (int position = 0; position < database.length(sequence); position++) {
                addElement(database, sequence, position, ranks);
            }
            Arrays.fill(sequenceEnds, begin, elementCount, elementCount);
            Arrays.fill(sequences, begin, elementCount, sequence);
        }
    }

    int cellCount() {
        return cellCount;
    }

    int sequenceOf(int element) {
        return sequences[element];
    }

    private void addElement(
            SequenceDatabase database, int sequence, int position, FrequentRanks ranks) {
        int begin = cellCount;
        int element = database.begin(sequence) + position;
        int end = database.firstCell(element + 1);
        for (int cell = database.firstCell(element); cell < end; cell++) {
            int rank = ranks.rank(database.code(cell));
            if (rank != FrequentRanks.INFREQUENT) {
                elements[cellCount] = elementCount;
                codes[cellCount++] = rank;
            }
        }
        if (cellCount > begin) {
            places[elementCount] = position;
            times[elementCount++] = database.time(sequence, position);
            cells[elementCount] = cellCount;
        }
    }
}
