package io.quando.mining.itemset;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/// Looks for a large set of items that enough transactions have in common. Starts from a
/// transaction and takes those to it, one after another, that leave the most items; so the set is
/// frequent, and for two transactions out of few it is the largest.
final class CommonItems {
    private static final int STARTS = 64;

    /// How many cells of transactions are looked at.
    private static final double WORK = 2e8;

    private final int[][] rows;
    private final int items;
    private final int minSupport;

    private CommonItems(Transactions db, int minSupport) {
        this.minSupport = minSupport;
        FrequentItems frequent = FrequentItems.mostFrequentFirst(db, minSupport);
        items = frequent.count();
        rows = frequent.rows(db);
    }

    /// How many items the largest set has that was found; 0 if the search would take too long.
    static int most(Transactions db, int minSupport) {
        return new CommonItems(db, minSupport).most();
    }

    private int most() {
        double cells = Stream.of(rows).mapToDouble(row -> row.length).sum();
        int affordable = (int) Math.min(STARTS, WORK / Math.max(1, cells * (minSupport - 1.0)));
        return Stream.of(rows)
                .sorted(Comparator.comparingInt(row -> -row.length))
                .limit(rows.length < minSupport ? 0 : affordable)
                .mapToInt(this::commonFrom)
                .max()
                .orElse(0);
    }

    private int commonFrom(int[] start) {
        boolean[] common = marks(start);
        boolean[] taken = new boolean[rows.length];
        taken[Arrays.asList(rows).indexOf(start)] = true;
        int left = start.length;
        for (int count = 1; count < minSupport && left > 0; count++) {
            int best = bestOverlap(common, taken);
            taken[best] = true;
            left = retain(common, marks(rows[best]));
        }
        return left;
    }

    private int bestOverlap(boolean[] common, boolean[] taken) {
        int best = -1;
        int most = -1;
        for (int row = 0; row < rows.length; row++) {
            int overlap = taken[row] ? -1 : overlap(common, rows[row]);
            if (overlap > most) {
                best = row;
                most = overlap;
            }
        }
        return best;
    }

    private static int overlap(boolean[] common, int[] row) {
        int overlap = 0;
        for (int item : row) {
            overlap += common[item] ? 1 : 0;
        }
        return overlap;
    }

    private boolean[] marks(int[] row) {
        boolean[] marks = new boolean[items];
        for (int item : row) {
            marks[item] = true;
        }
        return marks;
    }

    /// Unmarks what is not marked in the other, and counts what is left.
    private static int retain(boolean[] common, boolean[] other) {
        int left = 0;
        for (int item = 0; item < common.length; item++) {
            common[item] &= other[item];
            left += common[item] ? 1 : 0;
        }
        return left;
    }
}
