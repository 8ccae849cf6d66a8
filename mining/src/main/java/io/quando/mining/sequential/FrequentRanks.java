package io.quando.mining.sequential;

/// The frequent items of a database. Each has a rank, 0 … `count() - 1` in the order of its number.
final class FrequentRanks {
    static final int INFREQUENT = -1;

    private final int[] ranks;
    private final int[] labels;
    private final int[] supports;

    private FrequentRanks(int[] ranks, int[] labels, int[] supports) {
        this.ranks = ranks;
        this.labels = labels;
        this.supports = supports;
    }

    static FrequentRanks of(SequenceDatabase database, int minSupport) {
        int[] counts = supports(database);
        int[] ranks = new int[counts.length];
        int frequent = 0;
        for (int code = 0; code < counts.length; code++) {
            ranks[code] = counts[code] >= minSupport ? frequent++ : INFREQUENT;
        }
        int[] labels = new int[frequent];
        int[] supports = new int[frequent];
        for (int code = 0; code < counts.length; code++) {
            if (ranks[code] != INFREQUENT) {
                labels[ranks[code]] = database.label(code);
                supports[ranks[code]] = counts[code];
            }
        }
        return new FrequentRanks(ranks, labels, supports);
    }

    int count() {
        return labels.length;
    }

    /// The rank of a code, or `INFREQUENT`.
    int rank(int code) {
        return ranks[code];
    }

    int support(int rank) {
        return supports[rank];
    }

    /// The item numbers by rank.
    int[] labels() {
        return labels;
    }

    /// The number of cells of the database that hold a frequent item.
    int cells(SequenceDatabase database) {
        int cells = 0;
        for (int cell = 0; cell < database.cells(); cell++) {
            cells += ranks[database.code(cell)] == INFREQUENT ? 0 : 1;
        }
        return cells;
    }

    private static int[] supports(SequenceDatabase database) {
        int[] supports = new int[database.items()];
        int[] seen = new int[database.items()];
        for (int sequence = 0; sequence < database.sequences(); sequence++) {
            int end = database.firstCell(database.end(sequence));
            for (int cell = database.firstCell(database.begin(sequence)); cell < end; cell++) {
                int code = database.code(cell);
                supports[code] += seen[code] > sequence ? 0 : 1;
                seen[code] = sequence + 1;
            }
        }
        return supports;
    }
}
