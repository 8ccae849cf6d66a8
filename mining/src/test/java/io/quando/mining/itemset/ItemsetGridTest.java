package io.quando.mining.itemset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.mining.search.SearchBudget;
import io.quando.mining.search.SearchBudgets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is found depends on the data and the question alone: every engine, every kind it knows, any
/// number of threads and any memory give what the oracle finds.
class ItemsetGridTest {
    private static final int NO_LIMIT = Integer.MAX_VALUE;
    private static final int[] SIZES = {0, 1, 7, 8, 65, 1021};

    static List<Arguments> grid() {
        List<Arguments> cells = new ArrayList<>();
        for (ItemsetMiner engine : ItemsetMiner.all()) {
            for (ItemsetKind kind : engine.kinds()) {
                budgets().forEach(budget -> cells.add(Arguments.of(engine, kind, budget)));
            }
        }
        return cells;
    }

    private static List<SearchBudget> budgets() {
        List<SearchBudget> budgets = new ArrayList<>();
        for (int threads : new int[] {1, 2, 4}) {
            for (long bytes : new long[] {1, 3_000, Long.MAX_VALUE}) {
                budgets.add(SearchBudgets.of(threads, bytes, done -> {}));
            }
        }
        return budgets;
    }

    @ParameterizedTest
    @MethodSource("grid")
    void everyCellGivesWhatTheOracleFinds(
            ItemsetMiner engine, ItemsetKind kind, SearchBudget budget) {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            for (int size : SIZES) {
                Transactions db = large(RandomTransactions.of(random, size, 7, 0.5));
                int minSupport = 1 + random.nextInt(1 + size / 3);
                for (int maxLength : new int[] {NO_LIMIT, 1 + random.nextInt(4)}) {
                    ItemsetQuery query = new ItemsetQuery(kind, minSupport, maxLength);
                    assertThat(Itemset.found(engine, db, query, budget))
                            .as("seed %d, %d transactions, %s", seed, size, query)
                            .isEqualTo(EveryItemset.of(db, query));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("grid")
    void aSupportAboveTheCountFindsNothing(
            ItemsetMiner engine, ItemsetKind kind, SearchBudget budget) {
        for (int size : SIZES) {
            Transactions db = alike(size);
            for (int beyond : new int[] {size + 1, NO_LIMIT}) {
                ItemsetQuery query = new ItemsetQuery(kind, beyond, NO_LIMIT);
                assertThat(Itemset.found(engine, db, query, budget)).isEmpty();
            }
            ItemsetQuery query = new ItemsetQuery(kind, Math.max(1, size), NO_LIMIT);
            assertThat(Itemset.found(engine, db, query, budget))
                    .isEqualTo(EveryItemset.of(db, query));
        }
    }

    /// Otherwise the grid would compare nothing with nothing, or small numbers alone.
    @Test
    void theTransactionsHoldTheLargestItemAndRepeatItems() {
        Transactions db = large(RandomTransactions.of(new Random(1), 65, 7, 0.5));
        List<Itemset> found = EveryItemset.of(db, ItemsetQuery.frequent(5));
        assertThat(found).hasSizeGreaterThan(20);
        assertThat(EveryItemset.of(alike(7), ItemsetQuery.frequent(7)))
                .containsExactlyInAnyOrder(
                        Itemset.of(7, 0), Itemset.of(7, NO_LIMIT), Itemset.of(7, 0, NO_LIMIT));
    }

    /// The same with the largest item numbers there are, and with every first item once more.
    private static Transactions large(Transactions db) {
        TransactionsBuilder larger = Transactions.builder();
        for (int t = 0; t < db.count(); t++) {
            for (int cell = db.begin(t); cell < db.end(t); cell++) {
                larger.add(NO_LIMIT - db.label(db.code(cell)));
            }
            if (db.begin(t) < db.end(t)) {
                larger.add(NO_LIMIT - db.label(db.code(db.begin(t))));
            }
            larger.end();
        }
        return larger.build();
    }

    private static Transactions alike(int size) {
        TransactionsBuilder transactions = Transactions.builder();
        for (int t = 0; t < size; t++) {
            transactions.add(NO_LIMIT);
            transactions.add(0);
            transactions.add(NO_LIMIT);
            transactions.end();
        }
        return transactions.build();
    }
}
