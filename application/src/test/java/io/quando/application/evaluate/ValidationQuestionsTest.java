package io.quando.application.evaluate;

import static io.quando.application.evaluate.SteppedData.stepped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.application.evaluate.EvaluateModels.Command;
import io.quando.application.evaluate.EvaluateModels.Data;
import io.quando.application.evaluate.EvaluateModels.Plan;
import io.quando.application.progress.Progress;
import io.quando.domain.evaluate.RankingOptions;
import io.quando.domain.evaluate.Split;
import io.quando.domain.evaluate.TestCase;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.score.Validation;
import io.quando.domain.sequence.History;
import io.quando.domain.work.Workers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidationQuestionsTest {
    private static final RankingOptions RANKING = new RankingOptions(true, List.of(5, 10));
    private static final Plan PLAIN = new Plan(RANKING, false, 1, 0, false);
    private static final Plan REFIT = new Plan(RANKING, true, 1, 0, true);
    private static final ItemScorer NOTHING = (history, scores) -> {};

    private static Evaluation evaluated(int threads, Data data, Plan plan, ToyLearner learner) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return new EvaluateModelsService(new Workers(pool, threads), () -> 0)
                    .evaluate(
                            new Command(
                                    data,
                                    List.of(new ModelSpec(learner, Map.of())),
                                    null,
                                    plan,
                                    Progress.NONE));
        }
    }

    private static ToyLearner watching(Consumer<TrainingSet> watcher) {
        return new ToyLearner(
                "watching",
                false,
                List.of(),
                (training, set) -> {
                    watcher.accept(training);
                    return NOTHING;
                });
    }

    private static Validation validation(TrainingSet training) {
        return Objects.requireNonNull(training.validation());
    }

    /// The validation wants a step of 3, the test one of 5.
    @Test
    void whoLearnsIsToldTheFigureOfTheValidation() {
        List<Double> told = new ArrayList<>();
        ToyLearner learner =
                watching(training -> {
                    for (int step : List.of(3, 5)) {
                        told.add(validation(training).measure(ToyLearner.step(step)));
                    }
                });
        evaluated(2, stepped(3, 5), PLAIN, learner);
        assertThat(told).containsExactly(1.0, 0.0);
    }

    @Test
    void whoLearnsFromTheValidationIsToldNothing() {
        List<@Nullable Validation> given = new ArrayList<>();
        evaluated(2, stepped(3, 5), REFIT, watching(t -> given.add(t.validation())));
        assertThat(given).hasSize(2);
        assertThat(given.getFirst()).isNull();
        assertThat(given.getLast()).isNotNull();
    }

    @Test
    void withoutQuestionsThereIsNoValidation() {
        Data data = stepped(3, 5);
        Split none =
                new Split(
                        "none",
                        lengths(data.split()::trainingLength),
                        lengths(data.split()::refittingLength),
                        List.of(),
                        data.split().test());
        evaluated(
                2,
                SteppedData.data(data.sequences(), none),
                PLAIN,
                watching(t -> assertThat(t.validation()).isNull()));
    }

    private static int[] lengths(IntUnaryOperator length) {
        return IntStream.range(0, 61).map(length).toArray();
    }

    /// A pool of one thread would wait for itself if measuring needed another.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void itAnswersFromWithinThePool(int threads) {
        Queue<Double> told = new ConcurrentLinkedQueue<>();
        ToyLearner learner =
                watching(training ->
                        IntStream.range(0, 20)
                                .parallel()
                                .forEach(i ->
                                        told.add(
                                                validation(training).measure(ToyLearner.step(3)))));
        evaluated(threads, stepped(3, 5), PLAIN, learner);
        assertThat(told).hasSize(20).containsOnly(1.0);
    }

    /// Events as user and position, of all that a learner can reach.
    private static final class Spy {
        final Queue<List<Integer>> seen = new ConcurrentLinkedQueue<>();

        void look(TrainingSet training) {
            for (int user = 0; user < training.sequences().users(); user++) {
                for (int position = 0; position < training.sequences().length(user); position++) {
                    seen.add(List.of(user, position));
                }
            }
            validation(training).measure((history, scores) -> look(history));
        }

        private void look(History history) {
            for (int position = 0; position < history.length(); position++) {
                seen.add(List.of(history.owner(), position));
            }
            assertThatThrownBy(() -> history.item(history.length()))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void nothingBeyondTheTrainingIsSeen() {
        Data data = stepped(3, 5);
        Spy spy = new Spy();
        evaluated(2, data, PLAIN, watching(spy::look));
        assertThat(spy.seen)
                .hasSizeGreaterThan(100)
                .allMatch(event -> event.get(1) < data.split().trainingLength(event.get(0)));
    }

    /// Who learns holds a validation that has no word for its questions.
    @Test
    void theValidationTellsNothingButItsFigure() {
        assertThat(TrainingSet.class.getRecordComponents())
                .extracting(c -> c.getType().getSimpleName())
                .containsExactly("Sequences", "ItemTexts", "ItemEmbeddings", "long", "Validation");
        assertThat(Validation.class.getMethods())
                .extracting(m -> m.getName())
                .containsExactly("measure");
    }

    @Test
    void manyQuestionsAreThinnedEvenly() {
        for (int size : new int[] {0, 1, 4_999, 5_000, 5_001, 10_001}) {
            List<TestCase> all =
                    IntStream.range(0, size).mapToObj(i -> new TestCase(i, 1, 1, 2)).toList();
            List<TestCase> thinned = ValidationQuestions.thinned(all);
            int step = size <= 5_000 ? 1 : size <= 10_000 ? 2 : 3;
            assertThat(thinned)
                    .extracting(TestCase::user)
                    .isEqualTo(IntStream.iterate(0, i -> i < size, i -> i + step).boxed().toList());
        }
    }

    /// Counts how often it was closed, and fails if it was asked afterwards.
    private static final class Closing implements ItemScorer, AutoCloseable {
        private int closed;

        @Override
        public void score(History history, float[] scores) {
            assertThat(closed).isZero();
        }

        @Override
        public void close() {
            closed++;
        }
    }

    private static ToyLearner closing(Collection<Closing> made) {
        return new ToyLearner(
                "closing",
                true,
                List.of(ToyLearner.STEP),
                (training, set) -> {
                    assertThat(made).allMatch(earlier -> earlier.closed == 1);
                    Closing scorer = new Closing();
                    made.add(scorer);
                    return scorer;
                });
    }

    @Test
    void modelsAreClosedOnceTheyWereMeasured() {
        List<Closing> made = new ArrayList<>();
        evaluated(2, stepped(3, 5), new Plan(RANKING, false, 2, 2, true), closing(made));
        assertThat(made).hasSize(4).allMatch(scorer -> scorer.closed == 1);
    }

    @Test
    void soAreThoseThatFail() {
        List<Closing> made = new ArrayList<>();
        ToyLearner failing =
                new ToyLearner(
                        "failing",
                        false,
                        List.of(),
                        (training, set) -> {
                            Closing scorer = new Closing();
                            made.add(scorer);
                            scorer.closed = 7;
                            return scorer;
                        });
        assertThatThrownBy(() -> evaluated(2, stepped(3, 5), PLAIN, failing))
                .isInstanceOf(AssertionError.class);
        assertThat(made).singleElement().satisfies(s -> assertThat(s.closed).isEqualTo(8));
    }
}
