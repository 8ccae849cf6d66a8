package io.quando.mining.itemset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.mining.search.SearchBudgets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopItemsetsTest {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void theMostFrequentComeFirstAndTiesWithTheLastAreThere() {
        Transactions db = TransactionsTest.transactions("1 3 4", "2 3 5", "1 2 3 5", "2 5");
        assertThat(top(db, ItemsetQuery.frequent(1), 2, 1, 1))
                .containsExactly(
                        Itemset.of(3, 2), Itemset.of(3, 2, 5), Itemset.of(3, 3), Itemset.of(3, 5));
        assertThat(top(db, closed(1, NO_LIMIT), 2, 2, 1))
                .containsExactly(Itemset.of(3, 2, 5), Itemset.of(2, 1, 3), Itemset.of(2, 2, 3, 5));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTopIsThatOfEverything(long seed) {
        Random random = new Random(seed);
        for (int count : new int[] {0, 1, 7, 65, 200}) {
            Transactions db = RandomTransactions.of(random, count, 1 + random.nextInt(10), 0.5);
            int maxLength = random.nextBoolean() ? NO_LIMIT : 1 + random.nextInt(6);
            for (ItemsetQuery query :
                    List.of(
                            ItemsetQuery.frequent(1 + random.nextInt(3)).upTo(maxLength),
                            closed(1 + random.nextInt(3), maxLength))) {
                int wanted = 1 + random.nextInt(40);
                int minLength = 1 + random.nextInt(Math.min(4, maxLength));
                List<Itemset> expected = best(EveryItemset.of(db, query), wanted, minLength);
                for (int threads : new int[] {1, 2, 4}) {
                    assertThat(top(db, query, wanted, minLength, threads)).isEqualTo(expected);
                }
            }
        }
    }

    /// Everything at minimum support 1 would be more than fits into memory.
    @Test
    void theMinimumRisesDuringTheSearch() {
        Transactions db = RandomTransactions.of(new Random(1), 1021, 100, 0.4);
        assertThat(top(db, ItemsetQuery.frequent(1), 500, 1, 1))
                .hasSizeBetween(500, 600)
                .isEqualTo(best(atLeast(db, 150), 500, 1));
        assertThat(top(db, closed(1, NO_LIMIT), 100, 5, 2)).hasSizeBetween(100, 200);
    }

    private static List<Itemset> atLeast(Transactions db, int minSupport) {
        return Itemset.found(ItemsetMiner.apriori(), db, minSupport, NO_LIMIT);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        ItemsetQuery maximal = new ItemsetQuery(ItemsetKind.MAXIMAL, 1, NO_LIMIT);
        assertThatThrownBy(() -> new TopItemsets(maximal, 5, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kind (MAXIMAL)");
        assertThatThrownBy(() -> new TopItemsets(ItemsetQuery.frequent(1), 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("count (0)");
        assertThatThrownBy(() -> new TopItemsets(ItemsetQuery.frequent(1).upTo(3), 5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minLength (4)");
    }

    private static List<Itemset> best(List<Itemset> all, int wanted, int minLength) {
        List<Itemset> sorted =
                all.stream()
                        .filter(set -> set.items().size() >= minLength)
                        .sorted(
                                Comparator.comparingInt((Itemset set) -> -set.support())
                                        .thenComparing(TopItemsetsTest::items, Arrays::compare))
                        .toList();
        int last = sorted.size() < wanted ? 0 : sorted.get(wanted - 1).support();
        return sorted.stream().filter(set -> set.support() >= last).toList();
    }

    private static int[] items(Itemset set) {
        return set.items().stream().mapToInt(item -> item).toArray();
    }

    private static ItemsetQuery closed(int minSupport, int maxLength) {
        return new ItemsetQuery(ItemsetKind.CLOSED, minSupport, maxLength);
    }

    private static List<Itemset> top(
            Transactions db, ItemsetQuery query, int wanted, int minLength, int threads) {
        List<Itemset> found = new ArrayList<>();
        new TopItemsets(query, wanted, minLength)
                .mine(
                        db,
                        SearchBudgets.of(threads, Long.MAX_VALUE, done -> {}),
                        (items, length, support) -> found.add(Itemset.of(items, length, support)));
        return found;
    }
}
