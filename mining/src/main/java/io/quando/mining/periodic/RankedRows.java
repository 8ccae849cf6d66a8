package io.quando.mining.periodic;

import io.quando.mining.itemset.Transactions;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The transactions over the items that may be part of a wanted itemset; the rarest has rank 0.
final class RankedRows {
    private static final int RARE = -1;

    private final int[] labels;
    private final int[][] rows;

    private RankedRows(int[] labels, int[][] rows) {
        this.labels = labels;
        this.rows = rows;
    }

    static RankedRows of(Transactions db, int minSupport) {
        int[] codes = rarestFirst(supports(db), minSupport);
        int[] ranks = new int[db.items()];
        Arrays.fill(ranks, RARE);
        for (int rank = 0; rank < codes.length; rank++) {
            ranks[codes[rank]] = rank;
        }
        int[] buffer = new int[codes.length];
        int[][] rows = new int[db.count()][];
        Arrays.setAll(rows, tid -> row(db, tid, ranks, buffer));
        return new RankedRows(Arrays.stream(codes).map(db::label).toArray(), rows);
    }

    int items() {
        return labels.length;
    }

    int count() {
        return rows.length;
    }

    int label(int rank) {
        return labels[rank];
    }

    /// The ranks of a transaction, ascending.
    int[] row(int tid) {
        return rows[tid];
    }

    private static int[] supports(Transactions db) {
        int[] supports = new int[db.items()];
        for (int tid = 0; tid < db.count(); tid++) {
            for (int cell = db.begin(tid); cell < db.end(tid); cell++) {
                supports[db.code(cell)]++;
            }
        }
        return supports;
    }

    private static int[] rarestFirst(int[] supports, int minSupport) {
        return IntStream.range(0, supports.length)
                .filter(code -> supports[code] >= minSupport)
                .mapToLong(code -> ((long) supports[code] << Integer.SIZE) + code)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }

    private static int[] row(Transactions db, int tid, int[] ranks, int[] buffer) {
        int length = 0;
        for (int cell = db.begin(tid); cell < db.end(tid); cell++) {
            int rank = ranks[db.code(cell)];
            if (rank != RARE) {
                buffer[length++] = rank;
            }
        }
        int[] row = Arrays.copyOf(buffer, length);
        Arrays.sort(row);
        return row;
    }
}
