package io.quando.mining.itemset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.mining.search.SearchBudget;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every engine must find the kinds that it knows as the oracle does. A random case is named by its
/// seed.
class ItemsetKindTest {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    static List<ItemsetMiner> engines() {
        return ItemsetMiner.all();
    }

    static List<ItemsetMiner> closing() {
        return engines().stream()
                .filter(engine -> engine.kinds().equals(EnumSet.allOf(ItemsetKind.class)))
                .toList();
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void everyKindIsKnownByTwoEngines() {
        assertThat(closing()).extracting(ItemsetMiner::name).containsExactly("lcm", "apriori");
    }

    @ParameterizedTest
    @MethodSource("closing")
    void theTextbookExampleIsFoundExactly(ItemsetMiner engine) {
        Transactions db = TransactionsTest.transactions("1 3 4", "2 3 5", "1 2 3 5", "2 5");
        assertThat(found(engine, db, ItemsetKind.CLOSED, 2))
                .containsExactlyInAnyOrder(
                        Itemset.of(3, 3),
                        Itemset.of(2, 1, 3),
                        Itemset.of(3, 2, 5),
                        Itemset.of(2, 2, 3, 5));
        assertThat(found(engine, db, ItemsetKind.MAXIMAL, 2))
                .containsExactlyInAnyOrder(Itemset.of(2, 1, 3), Itemset.of(2, 2, 3, 5));
    }

    @ParameterizedTest
    @MethodSource("closing")
    void equalTransactionsCloseToOneSet(ItemsetMiner engine) {
        Transactions db = TransactionsTest.transactions("4 2 9", "9 2 4", "2 4 9");
        for (ItemsetKind kind : List.of(ItemsetKind.CLOSED, ItemsetKind.MAXIMAL)) {
            assertThat(found(engine, db, kind, 1)).containsExactly(Itemset.of(3, 2, 4, 9));
        }
    }

    @ParameterizedTest
    @MethodSource("closing")
    void anItemOfEveryTransactionIsInEveryClosedSet(ItemsetMiner engine) {
        Transactions db = TransactionsTest.transactions("0 1", "0 2", "0 1");
        assertThat(found(engine, db, ItemsetKind.CLOSED, 1))
                .containsExactlyInAnyOrder(
                        Itemset.of(3, 0), Itemset.of(2, 0, 1), Itemset.of(1, 0, 2));
        assertThat(found(engine, db, ItemsetKind.MAXIMAL, 3)).containsExactly(Itemset.of(3, 0));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aSetThatIsTooLongIsLeftOutWithoutItsParts(ItemsetMiner engine) {
        Transactions db = TransactionsTest.transactions("1 2", "1 2", "3");
        for (ItemsetKind kind : engine.kinds()) {
            ItemsetQuery query = new ItemsetQuery(kind, 1, 1);
            assertThat(Itemset.found(engine, db, query, SearchBudget.single()))
                    .isEqualTo(EveryItemset.of(db, query));
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void nothingIsFoundInNothing(ItemsetMiner engine) {
        for (ItemsetKind kind : engine.kinds()) {
            for (String[] lines : new String[][] {{}, {"", ""}, {"1 2"}}) {
                Transactions db = TransactionsTest.transactions(lines);
                assertThat(found(engine, db, kind, 2)).isEmpty();
            }
        }
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

    /// More items than a machine word has bits, and not too many for the oracle of levels.
    @ParameterizedTest
    @MethodSource("seeds")
    void manyItemsGiveTheSameWithEveryEngine(long seed) {
        Random random = new Random(seed);
        Transactions db = RandomTransactions.of(random, 1021, 200, random.nextDouble(0.01, 0.08));
        int minSupport = 5 + random.nextInt(10);
        for (ItemsetKind kind : ItemsetKind.values()) {
            assertThat(found(ItemsetMiner.lcm(), db, kind, minSupport))
                    .isEqualTo(found(ItemsetMiner.apriori(), db, kind, minSupport));
        }
    }

    /// The comparison would see a set that is missing or has another support.
    @Test
    void theOracleTellsKindsApart() {
        Transactions db = RandomTransactions.of(new Random(3), 65, 8, 0.6);
        List<Itemset> frequent = EveryItemset.of(db, query(ItemsetKind.FREQUENT, 9));
        List<Itemset> closed = EveryItemset.of(db, query(ItemsetKind.CLOSED, 9));
        List<Itemset> maximal = EveryItemset.of(db, query(ItemsetKind.MAXIMAL, 9));
        assertThat(frequent).containsAll(closed).hasSizeGreaterThan(closed.size());
        assertThat(closed).containsAll(maximal).hasSizeGreaterThan(maximal.size());
    }

    private static void agreesWithOracle(Random random, int count, int items, double density) {
        Transactions db = RandomTransactions.of(random, count, items, density);
        int minSupport = 1 + random.nextInt(1 + count / 4);
        int maxLength = random.nextBoolean() ? NO_LIMIT : 1 + random.nextInt(6);
        for (ItemsetKind kind : ItemsetKind.values()) {
            ItemsetQuery query = new ItemsetQuery(kind, minSupport, maxLength);
            List<Itemset> expected = EveryItemset.of(db, query);
            for (ItemsetMiner engine : engines()) {
                if (engine.kinds().contains(kind)) {
                    assertThat(Itemset.found(engine, db, query, SearchBudget.single()))
                            .as("%s, %s, %d transactions", engine.name(), query, count)
                            .isEqualTo(expected);
                }
            }
        }
    }

    private static List<Itemset> found(
            ItemsetMiner engine, Transactions db, ItemsetKind kind, int minSupport) {
        return Itemset.found(engine, db, query(kind, minSupport), SearchBudget.single());
    }

    private static ItemsetQuery query(ItemsetKind kind, int minSupport) {
        return new ItemsetQuery(kind, minSupport, NO_LIMIT);
    }
}
