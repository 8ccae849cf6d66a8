package io.quando.mining.sequential;

import java.util.Arrays;

/// Turns the sequences of a database into the suffixes behind the empty prefix.
final class WholeSuffixes {
    private final SequenceDatabase database;
    private final FrequentRanks ranks;
    private final Suffixes into = new Suffixes();
    private final int[] heads;
    private final int[] last;
    private int size = 1;

    WholeSuffixes(SequenceDatabase database, FrequentRanks ranks) {
        this.database = database;
        this.ranks = ranks;
        heads = new int[ranks.count()];
        last = new int[ranks.count()];
    }

    Suffixes build() {
        into.reset(1 + database.sequences() + ranks.cells(database), true);
        for (int rank = 0; rank < ranks.count(); rank++) {
            into.addItem(rank);
            int support = ranks.support(rank);
            heads[rank] = into.extensions.add(rank, false, support, support);
        }
        into.extensions.makeRoomForHeads();
        for (int sequence = 0; sequence < database.sequences(); sequence++) {
            addSequence(sequence);
        }
        if (!into.sets) {
            into.forgetElements();
        }
        return into;
    }

    private void addSequence(int sequence) {
        int begin = size;
        for (int e = database.begin(sequence); e < database.end(sequence); e++) {
            int element = size;
            for (int cell = database.firstCell(e); cell < database.firstCell(e + 1); cell++) {
                int rank = ranks.rank(database.code(cell));
                if (rank != FrequentRanks.INFREQUENT) {
                    add(rank, begin);
                }
            }
            Arrays.fill(into.behind, element, size, size);
            into.sets |= size - element > 1;
        }
        if (size > begin) {
            into.codes[size++] = Suffixes.END;
        }
    }

    private void add(int rank, int begin) {
        int before = last[rank];
        if (before < begin) {
            before = Suffixes.NONE;
            into.extensions.heads[heads[rank]++] = size;
        } else {
            into.next[before] = size;
        }
        into.next[size] = Suffixes.NONE;
        into.previous[size] = before;
        into.codes[size] = rank;
        last[rank] = size++;
    }
}
