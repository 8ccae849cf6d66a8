package io.quando.mining.periodic;

import io.quando.mining.itemset.Transactions;
import java.util.stream.LongStream;

/// Transactions with their times.
///
/// **Unit and range** Times count from 0 in any unit, and ascend; several transactions may share
/// one. The observation begins at 0 and ends with the last transaction.
public final class TimedTransactions {
    private final Transactions transactions;
    private final long[] times;

    /// @param times the time of each transaction; they are copied
    public TimedTransactions(Transactions transactions, long... times) {
        if (times.length != transactions.count()) {
            throw new IllegalArgumentException(
                    "There are %d times for %d transactions. Give each transaction one."
                            .formatted(times.length, transactions.count()));
        }
        this.transactions = transactions;
        this.times = times.clone();
        for (int index = 0; index < times.length; index++) {
            requireAscending(index);
        }
    }

    /// Transactions at the times 1, 2, 3 and so on.
    public static TimedTransactions numbered(Transactions transactions) {
        return new TimedTransactions(
                transactions, LongStream.rangeClosed(1, transactions.count()).toArray());
    }

    public Transactions transactions() {
        return transactions;
    }

    public long time(int transaction) {
        return times[transaction];
    }

    /// The time of the last transaction, 0 if there is none.
    public long end() {
        return times.length == 0 ? 0 : times[times.length - 1];
    }

    private void requireAscending(int index) {
        long before = index == 0 ? 0 : times[index - 1];
        if (times[index] < 0) {
            throw new IllegalArgumentException(
                    "Transaction %d has the time %d. Times must not be negative: count them from 0."
                            .formatted(index + 1, times[index]));
        }
        if (times[index] < before) {
            throw new IllegalArgumentException(
                    "Transaction %d has the time %d, and the one before has %d. Sort the transactions by time."
                            .formatted(index + 1, times[index], before));
        }
    }
}
