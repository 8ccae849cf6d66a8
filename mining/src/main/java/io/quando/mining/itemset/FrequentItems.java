package io.quando.mining.itemset;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// The frequent single items, ranked by support.
final class FrequentItems {
    private static final int INFREQUENT = -1;

    private final int[] labels;
    private final int[] supports;
    private final int[] ranks;

    private FrequentItems(int[] labels, int[] supports, int[] ranks) {
        this.labels = labels;
        this.supports = supports;
        this.ranks = ranks;
    }

    static FrequentItems mostFrequentFirst(Transactions db, int minSupport) {
        return ranked(db, minSupport, -1);
    }

    static FrequentItems rarestFirst(Transactions db, int minSupport) {
        return ranked(db, minSupport, 1);
    }

    int count() {
        return labels.length;
    }

    int label(int rank) {
        return labels[rank];
    }

    int rankOf(int code) {
        return ranks[code];
    }

    int support(int rank) {
        return supports[rank];
    }

    /// The ranks of each transaction's frequent items, ascending. Transactions without one are left
    /// out.
    int[][] rows(Transactions db) {
        return rows(db, new RankRange(0, count()));
    }

    /// The same, cut off behind the last item of a range. Transactions without an item of the range
    /// are left out.
    int[][] rows(Transactions db, RankRange range) {
        int[] buffer = new int[count()];
        return IntStream.range(0, db.count())
                .mapToObj(transaction -> row(buffer, db, transaction, range.to()))
                .filter(row -> row.length > 0 && row[row.length - 1] >= range.from())
                .toArray(int[][]::new);
    }

    private int[] row(int[] buffer, Transactions db, int transaction, int limit) {
        int length = 0;
        for (int cell = db.begin(transaction); cell < db.end(transaction); cell++) {
            int rank = ranks[db.code(cell)];
            if (rank != INFREQUENT && rank < limit) {
                buffer[length++] = rank;
            }
        }
        int[] row = Arrays.copyOf(buffer, length);
        Arrays.sort(row);
        return row;
    }

    private static FrequentItems ranked(Transactions db, int minSupport, long direction) {
        int[] supports = db.supports();
        int[] codes =
                IntStream.range(0, supports.length)
                        .filter(code -> supports[code] >= minSupport)
                        .mapToLong(code -> ((direction * supports[code]) << Integer.SIZE) + code)
                        .sorted()
                        .mapToInt(key -> (int) key)
                        .toArray();
        return new FrequentItems(
                gather(codes, db::label),
                gather(codes, code -> supports[code]),
                ranks(codes, supports.length));
    }

    private static int[] ranks(int[] codes, int items) {
        int[] ranks = new int[items];
        Arrays.fill(ranks, INFREQUENT);
        for (int rank = 0; rank < codes.length; rank++) {
            ranks[codes[rank]] = rank;
        }
        return ranks;
    }

    private static int[] gather(int[] codes, IntUnaryOperator value) {
        return Arrays.stream(codes).map(value).toArray();
    }
}
