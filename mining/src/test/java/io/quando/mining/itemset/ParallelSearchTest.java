package io.quando.mining.itemset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.mining.search.SearchBudget;
import io.quando.mining.search.SearchBudgets;
import io.quando.mining.search.SearchTeam;
import io.quando.mining.search.SerialisedOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParallelSearchTest {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyNumberOfThreadsFindsTheSame(long seed) {
        Random random = new Random(seed);
        compare(RandomTransactions.of(random, 1021, 200, random.nextDouble(0.02, 0.1)), 8);
        compare(RandomTransactions.of(random, 400, 30, random.nextDouble(0.3, 0.5)), 40);
    }

    private static void compare(Transactions db, int minSupport) {
        for (ItemsetKind kind : ItemsetKind.values()) {
            ItemsetQuery query = new ItemsetQuery(kind, minSupport, NO_LIMIT);
            for (ItemsetMiner engine : ItemsetMiner.all()) {
                if (engine.kinds().contains(kind)) {
                    compare(engine, db, query);
                }
            }
        }
    }

    private static void compare(ItemsetMiner engine, Transactions db, ItemsetQuery query) {
        List<Itemset> expected = Itemset.found(engine, db, query, SearchBudget.single());
        for (int threads : new int[] {2, 4}) {
            assertThat(Itemset.found(engine, db, query, threads(threads, done -> {})))
                    .as("%s, %d threads, %s", engine.name(), threads, query)
                    .isEqualTo(expected);
        }
    }

    /// A part that is handed over and then forgotten would be missed.
    @ParameterizedTest
    @EnumSource
    void whatABranchPartsWithIsNotFoundInWhatItKeeps(ItemsetKind kind) {
        Transactions db = RandomTransactions.of(new Random(5), 300, 100, 0.1);
        LcmQuery query = LcmQuery.of(new ItemsetQuery(kind, 10, NO_LIMIT));
        List<Itemset> expected =
                Itemset.found(
                        ItemsetMiner.lcm(),
                        db,
                        new ItemsetQuery(kind, 10, NO_LIMIT),
                        SearchBudget.single());
        SparseBranch kept = root(db, query);
        SparseBranch given = (SparseBranch) Objects.requireNonNull(kept.split());
        List<Itemset> found = searched(kept, query);
        assertThat(found).hasSizeBetween(1, expected.size() - 1);
        found.addAll(searched(given, query));
        assertThat(Itemset.ordered(found)).isEqualTo(expected);
    }

    private static SparseBranch root(Transactions db, LcmQuery query) {
        FrequentItems items = FrequentItems.mostFrequentFirst(db, query.minSupport());
        LcmRoot root = new LcmRoot(db, query, items, SearchBudget.single());
        return (SparseBranch) root.task(new RankRange(0, root.count())).branch();
    }

    private static List<Itemset> searched(SparseBranch branch, LcmQuery query) {
        List<Itemset> found = new ArrayList<>();
        SerialisedOutput serialised = new SerialisedOutput(done -> {});
        ItemsetSink sink = (i, length, s) -> found.add(Itemset.of(i, length, s));
        ItemsetOutput output = new ItemsetOutput(branch.items, NO_LIMIT, sink, serialised, true);
        BranchTask task = new BranchTask(branch, new int[0], new int[0]);
        SearchTeam<BranchTask> team = new SearchTeam<>(SearchBudget.single());
        team.run(task, () -> new LcmWorker(branch.items, query, team, serialised, output));
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void theSinkIsCalledByOneThreadAtATime(ItemsetKind kind) {
        AtomicBoolean busy = new AtomicBoolean();
        List<Integer> found = new ArrayList<>();
        ItemsetMiner.lcm()
                .mine(
                        large(),
                        new ItemsetQuery(kind, 8, NO_LIMIT),
                        threads(4, done -> enter(busy, () -> {})),
                        (items, length, support) -> enter(busy, () -> found.add(length)));
        assertThat(found).isNotEmpty();
    }

    private static void enter(AtomicBoolean busy, Runnable work) {
        assertThat(busy.compareAndSet(false, true)).isTrue();
        work.run();
        busy.set(false);
    }

    @Test
    void whatTheSinkThrowsEndsAllThreads() {
        IllegalStateException enough = new IllegalStateException("enough");
        List<Integer> seen = new ArrayList<>();
        assertThatThrownBy(() ->
                        ItemsetMiner.lcm()
                                .mine(
                                        large(),
                                        ItemsetQuery.frequent(2),
                                        threads(4, done -> {}),
                                        (items, length, support) -> {
                                            seen.add(support);
                                            throw enough;
                                        }))
                .isSameAs(enough);
        assertThat(seen).hasSize(1);
    }

    @Test
    void whatTheListenerThrowsEndsAllThreads() {
        IllegalStateException enough = new IllegalStateException("enough");
        DoubleConsumer listener =
                done -> {
                    throw enough;
                };
        for (int threads : new int[] {1, 3}) {
            assertThatThrownBy(() ->
                            ItemsetMiner.lcm()
                                    .mine(
                                            large(),
                                            ItemsetQuery.frequent(2),
                                            threads(threads, listener),
                                            (items, length, support) -> {}))
                    .isSameAs(enough);
        }
    }

    @Test
    void theListenerHearsRisingSharesUpToOne() {
        for (int threads : new int[] {1, 4}) {
            List<Double> heard = new ArrayList<>();
            ItemsetMiner.lcm()
                    .mine(
                            large(),
                            ItemsetQuery.frequent(5),
                            threads(threads, heard::add),
                            (items, length, support) -> {});
            assertThat(heard).hasSizeGreaterThan(50).isSorted().last().isEqualTo(1.0);
            assertThat(heard.getFirst()).isBetween(0.0, 0.1);
        }
    }

    private static Transactions large() {
        return RandomTransactions.of(new Random(7), 1021, 150, 0.1);
    }

    private static SearchBudget threads(int threads, DoubleConsumer listener) {
        return SearchBudgets.of(threads, Long.MAX_VALUE, listener);
    }
}
