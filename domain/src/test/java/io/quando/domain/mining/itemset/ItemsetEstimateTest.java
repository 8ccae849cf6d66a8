package io.quando.domain.mining.itemset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.mining.search.Effort;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemsetEstimateTest {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    @ParameterizedTest
    @EnumSource
    void aSmallSearchIsCountedInFull(ItemsetKind kind) {
        for (int count : new int[] {0, 1, 7, 8, 65}) {
            for (int maxLength : new int[] {1, 3, NO_LIMIT}) {
                Transactions db = RandomTransactions.of(new Random(count), count, 9, 0.5);
                ItemsetQuery query = new ItemsetQuery(kind, 1 + count / 20, maxLength);
                assertThat(estimate(db, query, 1).expected())
                        .as("%d transactions, %s", count, query)
                        .isCloseTo(EveryItemset.of(db, query).size(), Offset.offset(1e-6));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMeanOfManyEstimatesIsRight(ItemsetKind kind) {
        Transactions db = RandomTransactions.of(new Random(2), 1021, 120, 0.15);
        ItemsetQuery query = new ItemsetQuery(kind, 12, NO_LIMIT);
        double exact = found(db, query).size();
        double sum = 0;
        for (long seed = 0; seed < 40; seed++) {
            ItemsetEstimate estimate = estimate(db, query, seed);
            assertThat(estimate.expected()).isBetween(exact / 3, exact * 3);
            assertThat(estimate.atLeast()).isBetween(1.0, exact);
            sum += estimate.expected();
        }
        assertThat(sum / 40).isBetween(exact * 0.9, exact * 1.1);
        assertThat(exact).isGreaterThan(1_000);
    }

    @Test
    void aSearchWithoutEndIsRecognised() {
        Transactions db = RandomTransactions.of(new Random(3), 65, 400, 0.6);
        ItemsetEstimate estimate = estimate(db, ItemsetQuery.frequent(1), 1);
        assertThat(estimate.atLeast()).isGreaterThan(1e30);
        assertThat(estimate.expected()).isGreaterThanOrEqualTo(estimate.atLeast());
    }

    @Test
    void itemsThatAreAlwaysTogetherGiveAllTheirSubsets() {
        TransactionsBuilder builder = Transactions.builder();
        for (int item = 0; item < 50; item++) {
            builder.add(item);
        }
        Transactions db = builder.end().build();
        double all = Math.pow(2, 50) - 1;
        assertThat(estimate(db, ItemsetQuery.frequent(1), 1))
                .isEqualTo(new ItemsetEstimate(all, all));
        assertThat(estimate(db, ItemsetQuery.frequent(1).upTo(2), 1).expected())
                .isEqualTo(50 + 50 * 49 / 2);
        assertThat(estimate(db, new ItemsetQuery(ItemsetKind.CLOSED, 1, NO_LIMIT), 1).expected())
                .isEqualTo(1);
    }

    @Test
    void aSeedGivesTheSameEstimateAgain() {
        Transactions db = RandomTransactions.of(new Random(2), 300, 120, 0.3);
        ItemsetQuery query = ItemsetQuery.frequent(9);
        assertThat(estimate(db, query, 5)).isEqualTo(estimate(db, query, 5));
        assertThat(estimate(db, query, 5)).isNotEqualTo(estimate(db, query, 6));
    }

    private static List<Itemset> found(Transactions db, ItemsetQuery query) {
        return Itemset.found(ItemsetMiner.lcm(), db, query, Effort.single());
    }

    private static ItemsetEstimate estimate(Transactions db, ItemsetQuery query, long seed) {
        return ItemsetEstimate.of(db, query, new Random(seed));
    }
}
