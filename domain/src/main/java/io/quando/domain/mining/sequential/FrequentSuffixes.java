package io.quando.domain.mining.sequential;

import java.util.Arrays;

/// The whole sequences, cut down to their frequent items: where every search begins. An item has a
/// rank among the frequent ones, in the order of its number.
final class FrequentSuffixes {
    private static final int INFREQUENT = -1;

    private final SequenceDatabase database;
    private final int[] ranks;
    private final int[] labels;
    private final int[] supports;

    FrequentSuffixes(SequenceDatabase database, int minSupport) {
        this.database = database;
        int[] counts = supports(database);
        ranks = new int[counts.length];
        int frequent = 0;
        for (int code = 0; code < counts.length; code++) {
            ranks[code] = counts[code] >= minSupport ? frequent++ : INFREQUENT;
        }
        labels = new int[frequent];
        supports = new int[frequent];
        for (int code = 0; code < counts.length; code++) {
            if (ranks[code] != INFREQUENT) {
                labels[ranks[code]] = database.label(code);
                supports[ranks[code]] = counts[code];
            }
        }
    }

    /// The item numbers by rank.
    int[] labels() {
        return labels;
    }

    Suffixes build() {
        Suffixes suffixes = new Suffixes();
        suffixes.sets = hasSets();
        suffixes.reset(cells(), suffixes.sets);
        for (int rank = 0; rank < labels.length; rank++) {
            suffixes.addItem(rank);
            suffixes.extensions.addFollow(rank, supports[rank]);
        }
        suffixes.extensions.makeRoomForHeads();
        fill(suffixes);
        return suffixes;
    }

    private void fill(Suffixes into) {
        int[] heads = new int[labels.length];
        Arrays.setAll(heads, into.extensions::begin);
        int[] last = new int[labels.length];
        int size = 1;
        for (int sequence = 0; sequence < database.sequences(); sequence++) {
            int begin = size;
            for (int e = database.begin(sequence); e < database.end(sequence); e++) {
                int element = size;
                for (int cell = database.firstCell(e); cell < database.firstCell(e + 1); cell++) {
                    int rank = ranks[database.code(cell)];
                    if (rank != INFREQUENT) {
                        boolean first = last[rank] < begin;
                        if (first) {
                            into.extensions.heads[heads[rank]++] = size;
                        }
                        into.codes[size] = rank;
                        into.previous[size] = first ? Suffixes.NONE : last[rank];
                        if (into.sets) {
                            into.next[size] = Suffixes.NONE;
                            if (!first) {
                                into.next[last[rank]] = size;
                            }
                        }
                        last[rank] = size++;
                    }
                }
                if (into.sets) {
                    Arrays.fill(into.behind, element, size, size);
                }
            }
            into.codes[size++] = Suffixes.END;
        }
    }

    private int cells() {
        int cells = 1 + database.sequences();
        for (int cell = 0; cell < database.cells(); cell++) {
            cells += ranks[database.code(cell)] != INFREQUENT ? 1 : 0;
        }
        return cells;
    }

    private boolean hasSets() {
        for (int e = 0; e < database.end(database.sequences() - 1); e++) {
            int frequent = 0;
            for (int cell = database.firstCell(e); cell < database.firstCell(e + 1); cell++) {
                frequent += ranks[database.code(cell)] != INFREQUENT ? 1 : 0;
            }
            if (frequent > 1) {
                return true;
            }
        }
        return false;
    }

    private static int[] supports(SequenceDatabase database) {
        int[] supports = new int[database.items()];
        int[] last = new int[database.items()];
        for (int sequence = 0; sequence < database.sequences(); sequence++) {
            int begin = database.firstCell(database.begin(sequence));
            int end = database.firstCell(database.end(sequence));
            for (int cell = begin; cell < end; cell++) {
                int code = database.code(cell);
                supports[code] += last[code] <= sequence ? 1 : 0;
                last[code] = sequence + 1;
            }
        }
        return supports;
    }
}
