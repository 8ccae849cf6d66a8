package io.quando.domain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.RatingPredictor;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import io.quando.domain.work.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingEvaluatorTest {
    private static final RankingOptions DROPPED = new RankingOptions(true, List.of(1, 3, 10));
    private static final RankingOptions KEPT = new RankingOptions(false, List.of(1, 3, 10));

    private static Measurement measured(
            Sequences all, Split split, ItemScorer scorer, RankingOptions options) {
        return measured(4, all, split, scorer, options);
    }

    private static Measurement measured(
            int threads, Sequences all, Split split, ItemScorer scorer, RankingOptions options) {
        return new RankingEvaluator(
                        all, split.training(all), null, options, () -> 0, workers(threads))
                .measure("toy", scorer, split.test(), answered -> {});
    }

    private static Workers workers(int threads) {
        return new Workers(task -> Thread.ofPlatform().daemon().start(task), threads);
    }

    private static double mean(Measurement measurement, String figure) {
        return Objects.requireNonNull(measurement.estimates().get(figure)).mean();
    }

    /// Scores by item name, as `a=3 b=1`; the rest has 0.
    private static ItemScorer fixed(Sequences all, String text) {
        return (history, scores) -> {
            for (String pair : text.split(" ")) {
                String[] parts = pair.split("=");
                scores[all.itemNames().indexOf(parts[0])] = Float.parseFloat(parts[1]);
            }
        };
    }

    /// Asked for d and for a. Where seen items are taken out, d and e are left to the first user, a
    /// and b to the second; where not, d stands behind a, b and c.
    @Test
    void seenItemsAreTakenOutIfWanted() {
        Sequences all = Toys.users("a b c d", "c d e a");
        Split split = new LeaveOneOut().split(all);
        ItemScorer scorer = fixed(all, "a=5 b=4 c=3 d=2 e=1");
        Measurement dropped = measured(all, split, scorer, DROPPED);
        assertThat(mean(dropped, "hr@1")).isEqualTo(1);
        Measurement kept = measured(all, split, scorer, KEPT);
        assertThat(mean(kept, "hr@1")).isEqualTo(0.5);
        assertThat(mean(kept, "mrr@10")).isEqualTo((1 / 4.0 + 1) / 2);
    }

    @Test
    void aRelevantItemThatIsTakenOutIsMissed() {
        Sequences all = Toys.users("a b c a");
        Split split = new LeaveOneOut().split(all);
        ItemScorer scorer = fixed(all, "a=5");
        assertThat(mean(measured(all, split, scorer, DROPPED), "hr@10")).isZero();
        assertThat(mean(measured(all, split, scorer, KEPT), "hr@1")).isEqualTo(1);
    }

    /// Every item has the same score, so every other item stands before the right one.
    @ParameterizedTest
    @ValueSource(floats = {0, 1, -3})
    void aConstantScorerGainsNothing(float constant) {
        Sequences all = Toys.random(3, 200);
        Split split = new LeaveOneOut().split(all);
        Measurement measurement =
                measured(all, split, (history, scores) -> Arrays.fill(scores, constant), KEPT);
        for (String figure : List.of("hr@10", "ndcg@10", "mrr@10", "recall@10", "map@10")) {
            assertThat(mean(measurement, figure)).as(figure).isZero();
        }
    }

    @Test
    void aPerfectScorerGainsEverything() {
        Sequences all = Toys.random(3, 200);
        Split split = new LeaveOneOut().split(all);
        ItemScorer oracle =
                (history, scores) -> scores[all.item(history.owner(), history.length())] = 1;
        Measurement measurement = measured(all, split, oracle, KEPT);
        for (String figure : List.of("hr@1", "ndcg@3", "mrr@10", "recall@1", "map@10")) {
            assertThat(mean(measurement, figure)).as(figure).isEqualTo(1);
        }
        assertThat(mean(measurement, "precision@10")).isCloseTo(0.1, within(1e-7));
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY})
    void aScoreThatIsNoneFailsWithModelItemAndUser(float score) {
        Sequences all = Toys.users("a b c d", "c d e a");
        ItemScorer scorer =
                (history, scores) -> {
                    if (history.owner() == 1) {
                        scores[4] = score;
                    }
                };
        assertThatThrownBy(() -> measured(all, new LeaveOneOut().split(all), scorer, DROPPED))
                .isInstanceOf(UnsoundScoreException.class)
                .hasMessage(
                        "The model toy scored item (e) for user (u1) with %s; a score must be finite, or −∞ for an item that must not come.",
                        score);
    }

    /// Every user from u100 on fails; the first of them is told, whoever got there first.
    @Test
    void theFirstOfSeveralFailuresIsTold() {
        Sequences all = Toys.random(9, 1_021);
        Split split = new LeaveOneOut().split(all);
        ItemScorer scorer =
                (history, scores) -> {
                    if (history.owner() >= 100) {
                        scores[history.owner() % 7] = Float.NaN;
                    }
                };
        int first =
                split.test().stream()
                        .mapToInt(TestCase::user)
                        .filter(u -> u >= 100)
                        .min()
                        .orElseThrow();
        for (int round = 0; round < 20; round++) {
            assertThat(failure(1 + round % 4, all, split, scorer))
                    .contains("user (u%d)".formatted(first));
        }
    }

    private static String failure(int threads, Sequences all, Split split, ItemScorer scorer) {
        try {
            measured(threads, all, split, scorer, DROPPED);
            return "none";
        } catch (UnsoundScoreException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void aScorersOwnFailureComesAsItWasThrown() {
        Sequences all = Toys.random(9, 1_021);
        IllegalStateException thrown = new IllegalStateException("out of order");
        assertThatThrownBy(() ->
                        measured(
                                all,
                                new LeaveOneOut().split(all),
                                (history, scores) -> {
                                    throw thrown;
                                },
                                DROPPED))
                .isSameAs(thrown);
    }

    /// The first user is shown a, the second b, nobody e.
    @Test
    void coverageCountsItemsThatAreShownToAnyone() {
        Sequences all = Toys.users("e e e a", "a e e b");
        Split split = new LeaveOneOut().split(all);
        ItemScorer scorer = fixed(all, "a=4 b=3");
        Measurement measurement = measured(all, split, scorer, DROPPED);
        assertThat(all.items()).isEqualTo(3);
        assertThat(mean(measurement, "coverage@1")).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(measurement.estimates())
                .containsEntry("coverage@1", new Estimate(2 / 3.0, Double.NaN));
    }

    private record Rater(float rating) implements ItemScorer, RatingPredictor {
        @Override
        public void score(History history, float[] scores) {}

        @Override
        public double rate(History history, int item) {
            return rating;
        }
    }

    private static Sequences rated(@Nullable Double... lastRatings) {
        SequencesBuilder builder = Sequences.builder();
        for (int user = 0; user < lastRatings.length; user++) {
            builder.add("u" + user, "a", null, 1.0, null);
            builder.add("u" + user, "b", null, 1.0, null);
            builder.add("u" + user, "c", null, lastRatings[user], null);
        }
        return builder.build();
    }

    /// 3 is predicted where 5, 3, 2 and nothing are right: errors −2, 0 and 1.
    @Test
    void predictedRatingsAreHeldAgainstTrueOnes() {
        Sequences all = rated(5.0, 3.0, 2.0, null);
        Split split = new LeaveOneOut().split(all);
        Measurement measurement = measured(all, split, new Rater(3), DROPPED);
        assertThat(mean(measurement, "rmse")).isCloseTo(Math.sqrt(5 / 3.0), within(1e-6));
        assertThat(mean(measurement, "mae")).isCloseTo(1, within(1e-6));
        assertThat(measured(all, split, (history, scores) -> {}, DROPPED).estimates())
                .doesNotContainKeys("rmse", "mae");
        Sequences unrated = Toys.users("a b c");
        assertThat(
                        measured(unrated, new LeaveOneOut().split(unrated), new Rater(3), DROPPED)
                                .estimates())
                .doesNotContainKeys("rmse", "mae");
    }

    /// A rating that is none must not be passed over: the rest would look better than the model is.
    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void aRatingThatIsNoneFails(float rating) {
        Sequences all = rated(5.0);
        assertThatThrownBy(() ->
                        measured(all, new LeaveOneOut().split(all), new Rater(rating), DROPPED))
                .isInstanceOf(UnsoundScoreException.class)
                .hasMessage(
                        "The model toy rated item (c) for user (u0) with %s; a rating must be finite.",
                        rating);
    }

    private record Asked(int owner, List<Integer> items, long now) {}

    @Test
    void theModelIsToldTheHistoryAndTheMomentOfTheQuestion() {
        Sequences all = Toys.timed("a@1 b@2 c@3 d@4 a@5", "b@3 c@5");
        Split split =
                new Split(
                        "by hand",
                        new int[] {2, 0},
                        new int[] {2, 0},
                        List.of(),
                        List.of(
                                new TestCase(0, 2, 2, 4),
                                new TestCase(0, 4, 4, 5),
                                new TestCase(1, 1, 1, 2)));
        List<Asked> asked = new ArrayList<>();
        measured(
                all,
                split,
                (history, scores) -> {
                    assertThat(scores).containsOnly(0);
                    Arrays.fill(scores, 1);
                    synchronized (asked) {
                        asked.add(
                                new Asked(
                                        history.owner(),
                                        Arrays.stream(history.items()).boxed().toList(),
                                        history.now()));
                    }
                },
                DROPPED);
        assertThat(asked)
                .containsExactly(
                        new Asked(0, List.of(0, 1), 3),
                        new Asked(0, List.of(0, 1, 2, 3), 5),
                        new Asked(History.STRANGER, List.of(1), 5));
    }

    @Test
    void secondsAreTheMedianOfScoringAlone() {
        Sequences all = Toys.users("a b c", "b c a", "c a b");
        Split split = new LeaveOneOut().split(all);
        AtomicLong clock = new AtomicLong();
        ItemScorer slow =
                (history, scores) -> clock.addAndGet(1_000_000_000L * (history.owner() + 1));
        var evaluator =
                new RankingEvaluator(
                        all, split.training(all), null, DROPPED, clock::get, Workers.single());
        Measurement measurement = evaluator.measure("toy", slow, split.test(), answered -> {});
        assertThat(measurement.medianSeconds()).isEqualTo(2);
        assertThat(evaluator.measure("toy", slow, List.of(), answered -> {}).medianSeconds())
                .isNaN();
    }

    @Test
    void progressHearsOfEveryQuestionOnce() {
        Sequences all = Toys.random(2, 1_021);
        Split split = new LeaveOneOut().split(all);
        AtomicLong answered = new AtomicLong();
        new RankingEvaluator(all, split.training(all), null, DROPPED, () -> 0, workers(4))
                .measure("toy", (history, scores) -> {}, split.test(), answered::addAndGet);
        assertThat(answered.get()).isEqualTo(split.test().size());
    }

    @Test
    void cutsAreRanksInOrder() {
        assertThat(new RankingOptions(true, List.of(10, 5, 10)).cuts()).containsExactly(5, 10);
        assertThatThrownBy(() -> new RankingOptions(true, List.of(0, 5)))
                .hasMessageContaining("The cuts ([0, 5]) must be ranks from 1 on");
        assertThatThrownBy(() -> new RankingOptions(true, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownFigureNamesThoseThatThereAre() {
        Sequences all = Toys.users("a b c");
        Measurement measurement =
                measured(all, new LeaveOneOut().split(all), (history, scores) -> {}, DROPPED);
        assertThatThrownBy(() -> measurement.sample("ndcg@7"))
                .hasMessageStartingWith(
                        "The figure (ndcg@7) was not measured. There are hr@1, ndcg@1,");
    }

    /// Five levels of score that hang on the last item, so that there are many ties.
    private static ItemScorer tied(int items) {
        return (history, scores) -> {
            int last = history.length() == 0 ? 7 : history.item(history.length() - 1);
            for (int item = 0; item < items; item++) {
                scores[item] = (last * 31 + item * 17) % 5;
            }
        };
    }

    /// Means over all questions by sorting and by definition.
    @ParameterizedTest
    @ValueSource(ints = {7, 8, 1021})
    void figuresAreThoseOfSortingAllItems(int users) {
        Sequences all = Toys.random(users, users);
        Split split = new TemporalSplit(0.2, TargetChoice.ALL).split(all);
        for (RankingOptions options : List.of(DROPPED, KEPT)) {
            Measurement measurement = measured(all, split, tied(all.items()), options);
            double hits = 0;
            double gains = 0;
            for (TestCase question : split.test()) {
                int[] ranks = ranks(all, question, options.dropSeen());
                hits +=
                        Arrays.stream(ranks).filter(rank -> rank <= 3).count()
                                / (double) ranks.length;
                gains += ndcg(ranks, 10);
            }
            int questions = split.test().size();
            assertThat(mean(measurement, "recall@3")).isCloseTo(hits / questions, within(1e-6));
            assertThat(mean(measurement, "ndcg@10")).isCloseTo(gains / questions, within(1e-6));
        }
    }

    private static int[] ranks(Sequences all, TestCase question, boolean dropSeen) {
        float[] scores = new float[all.items()];
        History history = History.of(all, question.user(), question.history(), true, 0);
        tied(all.items()).score(history, scores);
        if (dropSeen) {
            Arrays.stream(history.items()).forEach(i -> scores[i] = Float.NEGATIVE_INFINITY);
        }
        int[] targets =
                Arrays.stream(
                                all.itemsOf(question.user()),
                                question.targetsFrom(),
                                question.targetsTo())
                        .distinct()
                        .toArray();
        return PessimisticRankingTest.sorted(scores, targets);
    }

    private static double ndcg(int[] ranks, int k) {
        double gain =
                Arrays.stream(ranks)
                        .filter(r -> r <= k)
                        .mapToDouble(r -> Math.log(2) / Math.log(r + 1))
                        .sum();
        double ideal =
                IntStream.rangeClosed(1, Math.min(k, ranks.length))
                        .mapToDouble(r -> Math.log(2) / Math.log(r + 1))
                        .sum();
        return gain / ideal;
    }

    @Test
    void figuresAreTheSameOnAnyNumberOfThreads() {
        Sequences all = Toys.random(4, 1_021);
        Split split = new TemporalSplit(0.2, TargetChoice.EACH).split(all);
        Map<String, Estimate> figures =
                measured(1, all, split, tied(all.items()), DROPPED).estimates();
        for (int threads : List.of(2, 5)) {
            assertThat(measured(threads, all, split, tied(all.items()), DROPPED).estimates())
                    .isEqualTo(figures);
        }
    }
}
