package io.quando.mining.itemset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The oracle: tries every set of the items there are, and counts each by walking through all
/// transactions.
final class EveryItemset {
    private EveryItemset() {}

    static List<Itemset> frequent(Transactions db, int minSupport, int maxLength) {
        return of(db, ItemsetQuery.frequent(minSupport).upTo(maxLength));
    }

    static List<Itemset> of(Transactions db, ItemsetQuery query) {
        List<Itemset> found = new ArrayList<>();
        long[] transactions = masks(db);
        for (long mask = 1; mask < 1L << db.items(); mask++) {
            int support = support(transactions, mask);
            if (support >= query.minSupport()
                    && Long.bitCount(mask) <= query.maxLength()
                    && isWanted(query, mask, support, transactions, db.items())) {
                found.add(new Itemset(items(db, mask), support));
            }
        }
        return Itemset.ordered(found);
    }

    /// By the definition: looks at every set that has one item more.
    private static boolean isWanted(
            ItemsetQuery query, long mask, int support, long[] transactions, int items) {
        int allowed =
                switch (query.kind()) {
                    case FREQUENT -> Integer.MAX_VALUE;
                    case CLOSED -> support - 1;
                    case MAXIMAL -> query.minSupport() - 1;
                };
        return IntStream.range(0, items)
                .mapToLong(code -> mask | 1L << code)
                .allMatch(larger -> larger == mask || support(transactions, larger) <= allowed);
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
