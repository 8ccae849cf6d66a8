package io.quando.mining.itemset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every engine must find what the oracle finds. A random case is named by its seed.
class ItemsetMinerTest {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    static List<ItemsetMiner> engines() {
        return ItemsetMiner.all();
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theTextbookExampleIsFoundExactly(ItemsetMiner engine) {
        Transactions db = transactions("1 3 4", "2 3 5", "1 2 3 5", "2 5");
        assertThat(Itemset.found(engine, db, 2, NO_LIMIT))
                .containsExactlyInAnyOrder(
                        Itemset.of(2, 1),
                        Itemset.of(3, 2),
                        Itemset.of(3, 3),
                        Itemset.of(3, 5),
                        Itemset.of(2, 1, 3),
                        Itemset.of(2, 2, 3),
                        Itemset.of(3, 2, 5),
                        Itemset.of(2, 3, 5),
                        Itemset.of(2, 2, 3, 5));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void anItemThatIsRepeatedCountsOnce(ItemsetMiner engine) {
        Transactions db = transactions("7 7 7", "7 8 7");
        assertThat(Itemset.found(engine, db, 2, NO_LIMIT)).containsExactly(Itemset.of(2, 7));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void anItemOfEveryTransactionIsKept(ItemsetMiner engine) {
        Transactions db = transactions("0 1", "0 2", "0 1");
        assertThat(Itemset.found(engine, db, 2, NO_LIMIT))
                .containsExactlyInAnyOrder(Itemset.of(3, 0), Itemset.of(2, 1), Itemset.of(2, 0, 1));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void nothingIsFoundInNothing(ItemsetMiner engine) {
        assertThat(Itemset.found(engine, transactions(), 1, NO_LIMIT)).isEmpty();
        assertThat(Itemset.found(engine, transactions("", ""), 1, NO_LIMIT)).isEmpty();
        assertThat(Itemset.found(engine, transactions("1 2"), 2, NO_LIMIT)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void sparseItemNumbersAreFine(ItemsetMiner engine) {
        Transactions db = transactions("0 2147483647", "2147483647 5000000 0");
        assertThat(Itemset.found(engine, db, 2, NO_LIMIT))
                .containsExactlyInAnyOrder(
                        Itemset.of(2, 0), Itemset.of(2, 2147483647), Itemset.of(2, 0, 2147483647));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void smallDataGivesWhatTheOracleFinds(long seed) {
        for (int count : new int[] {0, 1, 7, 8, 65}) {
            for (int items : new int[] {0, 1, 7, 8}) {
                agreesWithOracle(new Random(seed), count, items, 0.5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void denseDataGivesWhatTheOracleFinds(long seed) {
        agreesWithOracle(new Random(seed), 200, 14, 0.7);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sparseDataGivesTheSameWithEveryEngine(long seed) {
        Random random = new Random(seed);
        Transactions db = RandomTransactions.of(random, 1021, 300, 0.02);
        int minSupport = 3 + random.nextInt(5);
        List<Itemset> expected = Itemset.found(ItemsetMiner.fpGrowth(), db, minSupport, NO_LIMIT);
        assertThat(Itemset.found(ItemsetMiner.apriori(), db, minSupport, NO_LIMIT))
                .isEqualTo(expected);
        assertThat(Itemset.found(ItemsetMiner.lcm(), db, minSupport, NO_LIMIT)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theSinkCanEndTheSearch(ItemsetMiner engine) {
        Transactions db = transactions("1 2 3", "1 2 3");
        List<Integer> seen = new ArrayList<>();
        IllegalStateException enough = new IllegalStateException("enough");
        assertThatThrownBy(() ->
                        engine.mine(
                                db,
                                ItemsetQuery.frequent(1),
                                (items, length, support) -> {
                                    seen.add(support);
                                    throw enough;
                                }))
                .isSameAs(enough);
        assertThat(seen).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void limitsBelowOneAreRefused(ItemsetMiner engine) {
        Transactions db = transactions("1");
        assertThatThrownBy(() -> Itemset.found(engine, db, 0, NO_LIMIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minSupport (0)")
                .hasMessageContaining("MinimumSupport");
        assertThatThrownBy(() -> Itemset.found(engine, db, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxLength (0)");
    }

    @Test
    void enginesAreKnownByTheirNames() {
        assertThat(engines())
                .extracting(ItemsetMiner::name)
                .containsExactly("lcm", "fp-growth", "apriori");
    }

    private static void agreesWithOracle(Random random, int count, int items, double density) {
        Transactions db = RandomTransactions.of(random, count, items, density);
        int minSupport = 1 + random.nextInt(1 + count / 4);
        int maxLength = random.nextBoolean() ? NO_LIMIT : 1 + random.nextInt(6);
        List<Itemset> expected = EveryItemset.frequent(db, minSupport, maxLength);
        for (ItemsetMiner engine : engines()) {
            assertThat(Itemset.found(engine, db, minSupport, maxLength))
                    .as("%s, %d transactions, %d items", engine.name(), count, items)
                    .isEqualTo(expected);
        }
    }

    private static Transactions transactions(String... lines) {
        return TransactionsTest.transactions(lines);
    }
}
