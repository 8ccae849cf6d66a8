package io.quando.mining.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.quando.mining.search.SearchBudgets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The engine must find what the oracle finds. A random case is named by its seed.
class SequentialRuleMinerTest {
    private static final int[] COUNTS = {0, 1, 7, 8, 65};
    private static final int[] THREADS = {1, 2, 4};

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    /// The example of Fournier-Viger et al. 2011, with a = 1.
    private static SequenceDatabase textbook() {
        return SequenceDatabaseTest.sequences(
                "1 2 -1 3 -1 6 -1 7 -1 5",
                "1 4 -1 3 -1 2 -1 1 2 5 6",
                "1 -1 2 -1 6 -1 5",
                "2 -1 6 7");
    }

    @Test
    void theTextbookExampleIsFound() {
        List<SequentialRule> found =
                SequentialRule.found(textbook(), SequentialRuleQuery.of(2, 0.5), 1);
        assertThat(found)
                .contains(
                        new SequentialRule(
                                List.of(1, 2, 3), List.of(5), new SequentialRuleCounts(4, 2, 3, 2)),
                        new SequentialRule(
                                List.of(1), List.of(3, 5, 6), new SequentialRuleCounts(4, 3, 2, 2)),
                        new SequentialRule(
                                List.of(1, 2), List.of(5, 6), new SequentialRuleCounts(4, 3, 3, 3)),
                        new SequentialRule(
                                List.of(2), List.of(5, 6), new SequentialRuleCounts(4, 4, 3, 3)),
                        new SequentialRule(
                                List.of(1), List.of(5, 6), new SequentialRuleCounts(4, 3, 3, 3)));
    }

    @Test
    void measuresAreQuotientsOfCounts() {
        SequentialRuleCounts counts = new SequentialRuleCounts(10, 4, 5, 3);
        assertThat(counts.support()).isEqualTo(0.3);
        assertThat(counts.confidence()).isEqualTo(0.75);
        assertThat(counts.lift()).isCloseTo(1.5, within(1e-15));
    }

    @Test
    void itemsOfOneElementDoNotFollowEachOther() {
        SequenceDatabase database = SequenceDatabaseTest.sequences("1 2", "1 2");
        assertThat(SequentialRule.found(database, SequentialRuleQuery.of(1, 0), 1)).isEmpty();
    }

    @Test
    void aWindowIsTheGreatestDistanceOfFirstAndLast() {
        SequenceDatabase database = SequenceDatabaseTest.sequences("1 -1 2 -1 9 -1 3");
        assertThat(rules(database, RuleWindow.ofPlaces(3))).contains("[1, 2]>[3]", "[1]>[2, 3]");
        assertThat(rules(database, RuleWindow.ofPlaces(2)))
                .contains("[2]>[3]", "[1]>[2]")
                .doesNotContain("[1]>[3]", "[1, 2]>[3]");
    }

    @Test
    void aWindowMayBeMeasuredInTime() {
        SequenceDatabase database =
                SequenceDatabase.builder()
                        .add(1)
                        .endElement(100)
                        .add(2)
                        .endElement(130)
                        .add(1)
                        .endElement(190)
                        .add(3)
                        .endElement(200)
                        .endSequence()
                        .build();
        assertThat(rules(database, RuleWindow.ofSpan(70)))
                .contains("[1]>[2]", "[1]>[3]", "[1, 2]>[3]")
                .doesNotContain("[1]>[2, 3]");
        assertThat(rules(database, RuleWindow.ofSpan(69)))
                .contains("[1]>[2]", "[1]>[3]")
                .doesNotContain("[1, 2]>[3]");
    }

    @Test
    void confidenceIsComparedAsTheQuotient() {
        SequenceDatabase database =
                SequenceDatabaseTest.sequences(
                        "1 -1 2", "1", "1", "1 -1 2", "1 -1 2", "1", "1 -1 2", "1", "1", "1 -1 2");
        assertThat(SequentialRule.found(database, SequentialRuleQuery.of(1, 5 / 10.0), 1))
                .hasSize(1);
        assertThat(SequentialRule.found(database, SequentialRuleQuery.of(1, Math.nextUp(0.5)), 1))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomSequencesGiveWhatTheOracleFinds(long seed) {
        Random random = new Random(seed);
        for (int count : COUNTS) {
            agreesWithOracle(new RandomSequences(5, 8, 1, false), random, count, RuleWindow.none());
            agreesWithOracle(new RandomSequences(5, 5, 3, true), random, count, RuleWindow.none());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void windowsGiveWhatTheOracleFinds(long seed) {
        Random random = new Random(seed);
        for (int count : COUNTS) {
            RuleWindow places = RuleWindow.ofPlaces(1 + random.nextInt(6));
            agreesWithOracle(new RandomSequences(5, 9, 1, false), random, count, places);
            RuleWindow both = new RuleWindow(1 + random.nextInt(6), random.nextInt(12));
            agreesWithOracle(new RandomSequences(5, 6, 3, true), random, count, both);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aWindowThatDoesNotBindChangesNothing(long seed) {
        SequenceDatabase database = new RandomSequences(20, 12, 2, false).of(new Random(seed), 300);
        SequentialRuleQuery query = SequentialRuleQuery.of(15, 0.2);
        List<SequentialRule> expected = SequentialRule.found(database, query, 1);
        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(SequentialRule.found(database, query.within(RuleWindow.ofPlaces(12)), 2))
                .isEqualTo(expected);
        assertThat(SequentialRule.found(database, query.within(RuleWindow.ofPlaces(2)), 2))
                .isNotEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void theSinkCanEndTheSearch(int threads) {
        IllegalStateException enough = new IllegalStateException("enough");
        List<Integer> seen = new ArrayList<>();
        assertThatThrownBy(() ->
                        SequentialRuleMiner.ruleGrowth()
                                .mine(
                                        textbook(),
                                        SequentialRuleQuery.of(1, 0),
                                        SearchBudgets.of(threads, Long.MAX_VALUE, done -> {}),
                                        (x, xLength, y, yLength, counts) -> {
                                            seen.add(xLength);
                                            throw enough;
                                        }))
                .isSameAs(enough);
        assertThat(seen).hasSize(1);
    }

    @Test
    void impossibleLimitsAreRefused() {
        assertRefused("minSupport (0)", () -> SequentialRuleQuery.of(0, 0.5));
        assertRefused("confidence (1.5)", () -> SequentialRuleQuery.of(1, 1.5));
        assertRefused("confidence (NaN)", () -> SequentialRuleQuery.of(1, Double.NaN));
        assertRefused("maxAntecedent (0)", () -> SequentialRuleQuery.of(1, 0.5).upTo(0, 1));
        assertRefused("window (0 places)", () -> RuleWindow.ofPlaces(0));
        assertRefused("span (-1)", () -> RuleWindow.ofSpan(-1));
    }

    private static void assertRefused(String message, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static List<String> rules(SequenceDatabase database, RuleWindow window) {
        return SequentialRule.found(database, SequentialRuleQuery.of(1, 0).within(window), 1)
                .stream()
                .map(rule -> rule.antecedent() + ">" + rule.consequent())
                .toList();
    }

    private static void agreesWithOracle(
            RandomSequences kind, Random random, int count, RuleWindow window) {
        SequenceDatabase database = kind.of(random, count);
        SequentialRuleQuery query =
                new SequentialRuleQuery(
                        Math.max(1 + random.nextInt(2), count / (4 + random.nextInt(8))),
                        random.nextInt(4) / 5.0,
                        random.nextBoolean() ? 9 : 1 + random.nextInt(3),
                        random.nextBoolean() ? 9 : 1 + random.nextInt(3),
                        window);
        List<SequentialRule> expected = EverySequentialRule.of(database, query);
        for (int threads : THREADS) {
            for (long bytes : new long[] {1, Long.MAX_VALUE}) {
                assertThat(SequentialRule.found(database, query, threads, bytes))
                        .as("%s, %d sequences, %s, %d threads", kind, count, query, threads)
                        .isEqualTo(expected);
            }
        }
    }
}
