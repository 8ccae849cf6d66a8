package io.quando.mining.itemset;

import java.util.random.RandomGenerator;

/// Transactions in which small items are more frequent than large ones, some items are repeated,
/// and some transactions are empty.
final class RandomTransactions {
    private RandomTransactions() {}

    static Transactions of(RandomGenerator random, int count, int items, double density) {
        TransactionsBuilder transactions = Transactions.builder();
        for (int t = 0; t < count; t++) {
            for (int item = items - 1; item >= 0; item--) {
                if (random.nextDouble() < density * (1.5 - (double) item / items)) {
                    repeat(random, transactions, item);
                }
            }
            transactions.end();
        }
        return transactions.build();
    }

    private static void repeat(RandomGenerator random, TransactionsBuilder into, int item) {
        into.add(item);
        if (random.nextInt(8) == 0) {
            into.add(item);
        }
    }
}
