package io.quando.mining.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.quando.mining.itemset.Transactions;
import io.quando.mining.itemset.TransactionsBuilder;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomFillingTest {
    /// A rule may be all that baskets of two items are made of; those of one item say that it is no
    /// matter of chance.
    @Test
    void basketsOfOneItemSpeakForAPair() {
        int[][] sets = new int[100][];
        for (int set = 0; set < sets.length; set++) {
            sets[set] = set < 10 ? new int[] {0, 1} : new int[] {2 + set % 9};
        }
        RandomFilling filling = new RandomFilling(transactions(sets));
        assertThat(filling.transactions(new int[] {0}, 1, 10, 1, 10)).isEqualTo(100);
    }

    /// Transactions are filled at random, a tenth of them with twenty items and the others with
    /// one: items meet about four times as often as in as many transactions of one size.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void meetingsByChanceAreThoseThatAreExpected(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] sets = new int[20_000][];
        for (int set = 0; set < sets.length; set++) {
            sets[set] = random.ints(set % 10 == 0 ? 20 : 1, 0, 400).toArray();
        }
        Transactions db = transactions(sets);
        long[][] met = meetings(db);
        RandomFilling filling = new RandomFilling(db);
        double expected = 0;
        double seen = 0;
        for (int one = 0; one < 400; one++) {
            for (int other = 0; other < one; other++) {
                long all =
                        filling.transactions(
                                new int[] {one}, 1, met[one][one], other, met[other][other]);
                assertThat(all).isBetween(3_500L, 6_000L);
                expected += (double) met[one][one] * met[other][other] / all;
                seen += met[one][other];
            }
        }
        assertThat(seen).isCloseTo(expected, withinPercentage(5));
    }

    /// Items that chance never brings together are not made more significant by it.
    @Test
    void thereAreNeverMoreThanThereAre() {
        int[][] sets = {{0}, {0}, {0, 1}, {1, 2}, {1, 3}, {1, 4, 5, 6}, {1, 4, 5, 6}};
        RandomFilling filling = new RandomFilling(transactions(sets));
        assertThat(filling.transactions(new int[] {0}, 1, 3, 1, 5)).isEqualTo(7);
        assertThat(filling.transactions(new int[] {2}, 1, 1, 0, 3)).isEqualTo(7);
    }

    @Test
    void anItemThatIsEverywhereIsMetForCertain() {
        int[][] sets = {{0, 1, 2}, {0, 1, 3}, {0, 2, 4}, {0, 3, 5}};
        RandomFilling filling = new RandomFilling(transactions(sets));
        assertThat(filling.transactions(new int[] {1}, 1, 2, 0, 4)).isEqualTo(4);
        assertThat(filling.transactions(new int[] {0, 1}, 2, 2, 2, 2)).isEqualTo(4);
    }

    @Test
    void noTransactionsAreNone() {
        assertThat(new RandomFilling(transactions(new int[0][]))).isNotNull();
    }

    private static long[][] meetings(Transactions db) {
        long[][] met = new long[db.items()][db.items()];
        for (int transaction = 0; transaction < db.count(); transaction++) {
            for (int item : db.transaction(transaction)) {
                for (int other : db.transaction(transaction)) {
                    met[item][other]++;
                }
            }
        }
        return met;
    }

    private static Transactions transactions(int[][] sets) {
        TransactionsBuilder builder = Transactions.builder();
        for (int[] set : sets) {
            for (int item : set) {
                builder.add(item);
            }
            builder.end();
        }
        return builder.build();
    }
}
