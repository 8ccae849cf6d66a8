package io.quando.mining.itemset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.mining.search.SearchBudget;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            assertThat(estimate.atLeast())
                    .isBetween(BigInteger.ONE, BigInteger.valueOf((long) exact));
            sum += estimate.expected();
        }
        assertThat(sum / 40).isBetween(exact * 0.9, exact * 1.1);
        assertThat(exact).isGreaterThan(1_000);
    }

    @Test
    void aSearchWithoutEndIsRecognised() {
        Transactions db = RandomTransactions.of(new Random(3), 65, 400, 0.6);
        ItemsetEstimate estimate = estimate(db, ItemsetQuery.frequent(1), 1);
        assertThat(estimate.atLeast()).isGreaterThan(BigInteger.TEN.pow(30));
        assertThat(estimate.expected()).isGreaterThanOrEqualTo(estimate.atLeast().doubleValue());
    }

    @Test
    void itemsThatAreAlwaysTogetherGiveAllTheirSubsets() {
        TransactionsBuilder builder = Transactions.builder();
        for (int item = 0; item < 50; item++) {
            builder.add(item);
        }
        Transactions db = builder.end().build();
        BigInteger all = BigInteger.TWO.pow(50).subtract(BigInteger.ONE);
        assertThat(estimate(db, ItemsetQuery.frequent(1), 1))
                .isEqualTo(new ItemsetEstimate(all, all.doubleValue()));
        assertThat(estimate(db, ItemsetQuery.frequent(1).upTo(2), 1).expected())
                .isEqualTo(50 + 50 * 49 / 2);
        assertThat(estimate(db, new ItemsetQuery(ItemsetKind.CLOSED, 1, NO_LIMIT), 1).expected())
                .isEqualTo(1);
    }

    /// All but two of thirty rows share less.
    @Test
    void theLargestIntersectionOfTwoIsFound() {
        SplittableRandom random = new SplittableRandom(1);
        TransactionsBuilder builder = Transactions.builder();
        for (int row = 0; row < 30; row++) {
            for (int item = 0; item < 55; item++) {
                boolean held = row < 2 ? item < 51 : random.nextDouble() < 0.8;
                if (held) {
                    builder.add(item);
                }
            }
            builder.end();
        }
        ItemsetEstimate estimate = estimate(builder.build(), ItemsetQuery.frequent(2), 1);
        assertThat(estimate.atLeast()).isEqualTo(BigInteger.TWO.pow(51).subtract(BigInteger.ONE));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20})
    void thereAreNeverFewerThanSaid(int minSupport) {
        for (long seed = 0; seed < 20; seed++) {
            Transactions db = RandomTransactions.of(new Random(seed), 24, 11, 0.5);
            for (int maxLength : new int[] {1, 2, 5, NO_LIMIT}) {
                ItemsetQuery query = ItemsetQuery.frequent(minSupport).upTo(maxLength);
                assertThat(estimate(db, query, seed).atLeast())
                        .as("seed %d, %s", seed, query)
                        .isLessThanOrEqualTo(BigInteger.valueOf(found(db, query).size()));
            }
        }
    }

    @Test
    void aSeedGivesTheSameEstimateAgain() {
        Transactions db = RandomTransactions.of(new Random(2), 300, 120, 0.3);
        ItemsetQuery query = ItemsetQuery.frequent(9);
        assertThat(estimate(db, query, 5)).isEqualTo(estimate(db, query, 5));
        assertThat(estimate(db, query, 5)).isNotEqualTo(estimate(db, query, 6));
    }

    private static List<Itemset> found(Transactions db, ItemsetQuery query) {
        return Itemset.found(ItemsetMiner.lcm(), db, query, SearchBudget.single());
    }

    private static ItemsetEstimate estimate(Transactions db, ItemsetQuery query, long seed) {
        return ItemsetEstimate.of(db, query, new Random(seed));
    }
}
