package io.quando.mining.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.mining.search.SearchBudgets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The engine must find what the oracle finds. A random case is named by its seed.
class SequentialPatternMinerTest {
    private static final int[] COUNTS = {0, 1, 7, 8, 65};
    private static final int[] THREADS = {1, 2, 4};

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /// The example of Pei et al. 2001, table 1, with a = 1.
    private static SequenceDatabase textbook() {
        return SequenceDatabaseTest.sequences(
                "1 -1 1 2 3 -1 1 3 -1 4 -1 3 6",
                "1 4 -1 3 -1 2 3 -1 1 5",
                "5 6 -1 1 2 -1 4 6 -1 3 -1 2",
                "5 -1 7 -1 1 6 -1 3 -1 2 -1 3");
    }

    @Test
    void theTextbookExampleIsFoundExactly() {
        List<SequentialPattern> found =
                SequentialPattern.found(textbook(), SequentialQuery.frequent(2), 1);
        assertThat(found)
                .hasSize(53)
                .contains(
                        SequentialPattern.of(4, "1"),
                        SequentialPattern.of(2, "1 2 -1 4 -1 3"),
                        SequentialPattern.of(2, "1 -1 2 3 -1 1"),
                        SequentialPattern.of(4, "1 -1 3"),
                        SequentialPattern.of(2, "5 -1 6 -1 3 -1 2"));
    }

    @Test
    void aSequenceThatHoldsAPatternTwiceCountsOnce() {
        SequenceDatabase database = SequenceDatabaseTest.sequences("7 -1 8 -1 7 -1 8", "7");
        assertThat(SequentialPattern.found(database, SequentialQuery.frequent(2), 1))
                .containsExactly(SequentialPattern.of(2, "7"));
    }

    @Test
    void anItemCanJoinALaterOccurrenceThanTheFirst() {
        SequenceDatabase database =
                SequenceDatabaseTest.sequences("1 -1 2 -1 2 3 -1 4", "1 -1 2 3 -1 4 -1 2");
        assertThat(SequentialPattern.found(database, SequentialQuery.frequent(2), 1))
                .contains(SequentialPattern.of(2, "1 -1 2 3 -1 4"));
    }

    @Test
    void limitsAreInclusiveAndMeasuredInTimes() {
        SequenceDatabase database =
                SequenceDatabase.builder()
                        .add(1)
                        .endElement(10)
                        .add(2)
                        .endElement(17)
                        .add(3)
                        .endElement(20)
                        .endSequence()
                        .build();
        assertThat(elements(database, GapLimits.none().upToGap(7))).contains("[[1], [2], [3]]");
        assertThat(elements(database, GapLimits.none().upToGap(6)))
                .contains("[[2], [3]]")
                .doesNotContain("[[1], [2]]", "[[1], [3]]");
        assertThat(elements(database, GapLimits.none().fromGap(7)))
                .contains("[[1], [2]]", "[[1], [3]]")
                .doesNotContain("[[2], [3]]");
        assertThat(elements(database, GapLimits.none().upToSpan(9)))
                .contains("[[1], [2]]", "[[2], [3]]")
                .doesNotContain("[[1], [3]]");
    }

    @Test
    void aLaterStartIsPreferredWhenTheSpanIsLimited() {
        SequenceDatabase database = SequenceDatabaseTest.sequences("1 -1 1 -1 2 -1 9 -1 3");
        assertThat(elements(database, GapLimits.none().upToSpan(3))).contains("[[1], [2], [3]]");
        assertThat(elements(database, GapLimits.none().upToSpan(2)))
                .contains("[[1], [2]]", "[[2], [3]]")
                .doesNotContain("[[1], [2], [3]]");
    }

    @Test
    void nothingIsFoundInNothing() {
        for (GapLimits gaps : List.of(GapLimits.none(), GapLimits.none().upToGap(3))) {
            SequentialQuery query = SequentialQuery.frequent(1).within(gaps);
            assertThat(SequentialPattern.found(SequenceDatabase.builder().build(), query, 2))
                    .isEmpty();
            assertThat(SequentialPattern.found(SequenceDatabaseTest.sequences("", ""), query, 2))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sequencesOfSingleItemsGiveWhatTheOracleFinds(long seed) {
        Random random = new Random(seed);
        for (int count : COUNTS) {
            agreesWithOracle(new RandomSequences(6, 8, 1, false), random, count, GapLimits.none());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sequencesOfSetsGiveWhatTheOracleFinds(long seed) {
        Random random = new Random(seed);
        for (int count : COUNTS) {
            agreesWithOracle(new RandomSequences(5, 5, 4, true), random, count, GapLimits.none());
            agreesWithOracle(new RandomSequences(9, 6, 2, false), random, count, GapLimits.none());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void limitsOnTimesGiveWhatTheOracleFinds(long seed) {
        Random random = new Random(seed);
        for (int count : COUNTS) {
            agreesWithOracle(new RandomSequences(5, 7, 3, true), random, count, limits(random));
            agreesWithOracle(new RandomSequences(6, 9, 1, false), random, count, limits(random));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void limitsThatDoNotBindChangeNothing(long seed) {
        Random random = new Random(seed);
        SequenceDatabase database = new RandomSequences(30, 12, 3, true).of(random, 300);
        SequentialQuery query = SequentialQuery.frequent(12);
        List<SequentialPattern> expected = SequentialPattern.found(database, query, 1);
        assertThat(expected).hasSizeGreaterThan(100);
        for (GapLimits wide :
                List.of(GapLimits.none().upToGap(1000), GapLimits.none().upToSpan(1000))) {
            assertThat(SequentialPattern.found(database, query.within(wide), 2))
                    .isEqualTo(expected);
        }
        GapLimits narrow = GapLimits.none().upToGap(1);
        assertThat(SequentialPattern.found(database, query.within(narrow), 2))
                .isNotEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void theSinkCanEndTheSearch(int threads) {
        List<Integer> seen = new ArrayList<>();
        IllegalStateException enough = new IllegalStateException("enough");
        assertThatThrownBy(() ->
                        SequentialPatternMiner.prefixSpan()
                                .mine(
                                        textbook(),
                                        SequentialQuery.frequent(1),
                                        SearchBudgets.of(threads, Long.MAX_VALUE, done -> {}),
                                        (items, ends, elements, support) -> {
                                            seen.add(support);
                                            throw enough;
                                        }))
                .isSameAs(enough);
        assertThat(seen).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void theListenerCanEndTheSearch(int threads) {
        AssertionError enough = new AssertionError("enough");
        assertThatThrownBy(() ->
                        SequentialPatternMiner.prefixSpan()
                                .mine(
                                        textbook(),
                                        SequentialQuery.frequent(1),
                                        SearchBudgets.of(
                                                threads,
                                                Long.MAX_VALUE,
                                                done -> {
                                                    throw enough;
                                                }),
                                        (items, ends, elements, support) -> {}))
                .isSameAs(enough);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void progressGrowsToOneAndThreadsEndWithTheSearch(int threads) {
        List<Double> told = new ArrayList<>();
        AtomicInteger inside = new AtomicInteger();
        SequenceDatabase database = new RandomSequences(20, 15, 2, false).of(new Random(5), 200);
        SequentialPatternMiner.prefixSpan()
                .mine(
                        database,
                        SequentialQuery.frequent(8),
                        SearchBudgets.of(threads, Long.MAX_VALUE, told::add),
                        (items, ends, elements, support) -> {
                            assertThat(inside.incrementAndGet()).isOne();
                            inside.decrementAndGet();
                        });
        assertThat(told).isSorted().endsWith(1.0).allMatch(done -> done >= 0 && done <= 1);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("search-"));
    }

    @Test
    void impossibleLimitsAreRefused() {
        assertThatThrownBy(() -> SequentialQuery.frequent(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("minSupport (0)", "MinimumSupport");
        assertThatThrownBy(() -> SequentialQuery.frequent(1).upTo(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxLength (0)");
        assertThatThrownBy(() -> new GapLimits(5, 4, 9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The maxGap (4) must not be below the minGap (5).");
        assertThatThrownBy(() -> new GapLimits(-1, 4, 9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minGap (-1)");
    }

    private static List<String> elements(SequenceDatabase database, GapLimits gaps) {
        return SequentialPattern.found(database, SequentialQuery.frequent(1).within(gaps), 1)
                .stream()
                .map(pattern -> pattern.elements().toString())
                .toList();
    }

    private static GapLimits limits(Random random) {
        long minGap = random.nextInt(4);
        long maxGap = random.nextBoolean() ? Long.MAX_VALUE : minGap + random.nextInt(6);
        long maxSpan = random.nextBoolean() ? Long.MAX_VALUE : random.nextInt(12);
        return new GapLimits(minGap, maxGap, maxSpan);
    }

    private static void agreesWithOracle(
            RandomSequences kind, Random random, int count, GapLimits gaps) {
        SequenceDatabase database = kind.of(random, count);
        int minSupport = Math.max(1 + random.nextInt(2), count / (5 + random.nextInt(8)));
        int maxLength = random.nextBoolean() ? 6 : 1 + random.nextInt(4);
        SequentialQuery query = new SequentialQuery(minSupport, maxLength, gaps);
        List<SequentialPattern> expected = EverySequentialPattern.frequent(database, query);
        for (int threads : THREADS) {
            assertThat(SequentialPattern.found(database, query, threads))
                    .as("%s, %d sequences, %s, %d threads", kind, count, query, threads)
                    .isEqualTo(expected);
        }
    }
}
