package io.quando.domain.mining.itemset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The oracle: tries every set of the items there are, and counts each by walking through all
/// transactions.
final class EveryItemset {
    private EveryItemset() {}

    static List<Itemset> frequent(Transactions db, int minSupport, int maxLength) {
        List<Itemset> found = new ArrayList<>();
        long[] transactions = masks(db);
        for (long mask = 1; mask < 1L << db.items(); mask++) {
            int support = support(transactions, mask);
            if (support >= minSupport && Long.bitCount(mask) <= maxLength) {
                found.add(new Itemset(items(db, mask), support));
            }
        }
        return Itemset.ordered(found);
    }

    private static long[] masks(Transactions db) {
        long[] masks = new long[db.count()];
        for (int t = 0; t < masks.length; t++) {
            for (int cell = db.begin(t); cell < db.end(t); cell++) {
                masks[t] |= 1L << db.code(cell);
            }
        }
        return masks;
    }

    private static int support(long[] transactions, long mask) {
        int support = 0;
        for (long transaction : transactions) {
            support += (transaction & mask) == mask ? 1 : 0;
        }
        return support;
    }

    private static List<Integer> items(Transactions db, long mask) {
        return IntStream.range(0, db.items())
                .filter(code -> (mask >> code & 1) == 1)
                .mapToObj(db::label)
                .toList();
    }
}
