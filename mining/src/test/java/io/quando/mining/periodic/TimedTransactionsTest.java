package io.quando.mining.periodic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.mining.itemset.Transactions;
import org.junit.jupiter.api.Test;

class TimedTransactionsTest {
    private static final Transactions THREE =
            Transactions.builder().add(1).end().add(2).end().end().build();

    @Test
    void withoutTimesTheyAreNumberedFromOne() {
        TimedTransactions db = TimedTransactions.numbered(THREE);
        assertThat(db.time(0)).isEqualTo(1);
        assertThat(db.end()).isEqualTo(3);
        assertThat(TimedTransactions.numbered(Transactions.builder().build()).end()).isZero();
    }

    @Test
    void aNegativeTimeIsRefused() {
        assertRefused("Transaction 1 has the time -5. Times must not be negative", -5, 0, 1);
    }

    @Test
    void aTimeBeforeThatOfTheTransactionBeforeIsRefused() {
        assertRefused("Transaction 3 has the time 8, and the one before has 9. Sort", 9, 9, 8);
    }

    @Test
    void aMissingTimeIsRefused() {
        assertRefused("There are 2 times for 3 transactions.", 1, 2);
    }

    private static void assertRefused(String message, long... times) {
        assertThatThrownBy(() -> new TimedTransactions(THREE, times))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
