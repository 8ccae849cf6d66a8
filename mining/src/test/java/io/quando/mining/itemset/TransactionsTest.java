package io.quando.mining.itemset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TransactionsTest {
    @Test
    void itemsAscendAndAreDifferent() {
        Transactions db = transactions("5 3 5 9 3", "9");
        assertThat(db.count()).isEqualTo(2);
        assertThat(db.items()).isEqualTo(3);
        assertThat(db.transaction(0)).containsExactly(3, 5, 9);
        assertThat(db.transaction(1)).containsExactly(9);
    }

    @Test
    void anEmptyTransactionCounts() {
        Transactions db = transactions("", "1", "");
        assertThat(db.count()).isEqualTo(3);
        assertThat(db.transaction(2)).isEmpty();
    }

    @Test
    void manyTransactionsFit() {
        TransactionsBuilder builder = Transactions.builder();
        for (int t = 0; t < 5_000; t++) {
            builder.add(t).add(t + 1).add(t + 2).end();
        }
        Transactions db = builder.build();
        assertThat(db.count()).isEqualTo(5_000);
        assertThat(db.transaction(4_999)).containsExactly(4_999, 5_000, 5_001);
    }

    @Test
    void aNegativeItemIsRefused() {
        assertThatThrownBy(() -> Transactions.builder().add(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The item (-1) is negative. Number the items from 0.");
    }

    @Test
    void anOpenTransactionIsNotForgotten() {
        assertThatThrownBy(() -> Transactions.builder().add(1).end().add(2).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Transaction 1 is still open");
    }

    static Transactions transactions(String... lines) {
        TransactionsBuilder builder = Transactions.builder();
        for (String line : lines) {
            Stream.of(line.split(" "))
                    .filter(word -> !word.isEmpty())
                    .mapToInt(Integer::parseInt)
                    .forEach(builder::add);
            builder.end();
        }
        return builder.build();
    }
}
