package io.quando.mining.sequential;

/// The elements that hold each frequent item, sequence by sequence. An entry is one item in one
/// sequence; the entries of an item ascend by sequence.
final class ItemOccurrences {
    private final int[] itemBegins;
    private final int[] sequences;
    private final int[] entryBegins;
    private final int[] elements;

    ItemOccurrences(TimedSequences timed, FrequentRanks ranks) {
        itemBegins = new int[ranks.count() + 1];
        int[] cells = new int[ranks.count()];
        for (int cell = 0; cell < timed.cellCount(); cell++) {
            cells[timed.codes[cell]]++;
        }
        int cellBegin = 0;
        for (int rank = 0; rank < ranks.count(); rank++) {
            itemBegins[rank + 1] = itemBegins[rank] + ranks.support(rank);
            cellBegin += cells[rank];
            cells[rank] = cellBegin - cells[rank];
        }
        sequences = new int[itemBegins[ranks.count()]];
        entryBegins = new int[sequences.length + 1];
        elements = new int[timed.cellCount()];
        entryBegins[sequences.length] = elements.length;
        fill(timed, cells);
    }

    private void fill(TimedSequences timed, int[] cells) {
        int[] entries = itemBegins.clone();
        Marks seen = new Marks(cells.length);
        for (int cell = 0; cell < timed.cellCount(); cell++) {
            int element = timed.elements[cell];
            if (cell > 0
                    && timed.sequenceOf(element) != timed.sequenceOf(timed.elements[cell - 1])) {
                seen.clear();
            }
            int rank = timed.codes[cell];
            if (seen.add(rank)) {
                entryBegins[entries[rank]] = cells[rank];
                sequences[entries[rank]++] = timed.sequenceOf(element);
            }
            elements[cells[rank]++] = element;
        }
    }

    int firstEntry(int rank) {
        return itemBegins[rank];
    }

    int endEntry(int rank) {
        return itemBegins[rank + 1];
    }

    int sequence(int entry) {
        return sequences[entry];
    }

    int begin(int entry) {
        return entryBegins[entry];
    }

    int end(int entry) {
        return entryBegins[entry + 1];
    }

    /// The element of an occurrence, from `begin` to `end` of an entry.
    int element(int occurrence) {
        return elements[occurrence];
    }

    /// Keeps the sequences that hold an item, out of some that ascend.
    ///
    /// @return the number kept
    int retain(int[] from, int count, int rank, int[] into) {
        int entry = itemBegins[rank];
        int end = itemBegins[rank + 1];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            while (entry < end && sequences[entry] < from[i]) {
                entry++;
            }
            if (entry < end && sequences[entry] == from[i]) {
                into[kept++] = from[i];
            }
        }
        return kept;
    }
}
