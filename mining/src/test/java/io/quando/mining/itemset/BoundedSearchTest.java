package io.quando.mining.itemset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.mining.search.SearchBudget;
import io.quando.mining.search.SearchBudgets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedSearchTest {
    private static final int NO_LIMIT = Integer.MAX_VALUE;
    private static final long BOUND = 200_000;

    @ParameterizedTest
    @EnumSource
    void aBoundChangesNothingInWhatIsFound(ItemsetKind kind) {
        for (long seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            compare(RandomTransactions.of(random, 1021, 200, random.nextDouble(0.02, 0.1)), kind);
            compare(RandomTransactions.of(random, 400, 40, random.nextDouble(0.2, 0.3)), kind);
        }
    }

    private static void compare(Transactions db, ItemsetKind kind) {
        ItemsetQuery query = new ItemsetQuery(kind, 15, NO_LIMIT);
        for (ItemsetMiner engine : ItemsetMiner.all()) {
            if (engine.kinds().contains(kind)) {
                List<Itemset> expected = Itemset.found(engine, db, query, SearchBudget.single());
                for (long bytes : new long[] {1, 30_000, 300_000}) {
                    assertThat(Itemset.found(engine, db, query, budget(1 + (int) bytes % 2, bytes)))
                            .as("%s, %d bytes", engine.name(), bytes)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aSearchHoldsNoMoreThanItMay(int threads) {
        for (ItemsetKind kind : ItemsetKind.values()) {
            assertThat(held(kind, budget(threads, BOUND))).isLessThan(BOUND);
        }
    }

    @Test
    void withoutABoundItWouldHoldMore() {
        for (ItemsetKind kind : ItemsetKind.values()) {
            assertThat(held(kind, budget(1, Long.MAX_VALUE))).isGreaterThan(BOUND);
        }
    }

    private static long held(ItemsetKind kind, SearchBudget budget) {
        Transactions db = RandomTransactions.of(new Random(4), 4_000, 200, 0.1);
        List<Integer> found = new ArrayList<>();
        LcmSearch search =
                new LcmSearch(
                        db,
                        LcmQuery.of(new ItemsetQuery(kind, 60, NO_LIMIT)),
                        budget,
                        (items, length, support) -> found.add(support));
        search.run();
        assertThat(found).hasSizeGreaterThan(200);
        return search.heldBytes();
    }

    private static SearchBudget budget(int threads, long bytes) {
        return SearchBudgets.of(threads, bytes, done -> {});
    }
}
