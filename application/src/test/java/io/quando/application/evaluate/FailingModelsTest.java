package io.quando.application.evaluate;

import static io.quando.application.evaluate.SteppedData.stepped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.application.evaluate.EvaluateModels.Command;
import io.quando.application.evaluate.EvaluateModels.Plan;
import io.quando.domain.encode.DivergedException;
import io.quando.domain.evaluate.RankingOptions;
import io.quando.domain.evaluate.UnsoundScoreException;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.work.Workers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a model throws ends its evaluation, and comes out as it was thrown.
class FailingModelsTest {
    private static final Plan PLAIN =
            new Plan(new RankingOptions(true, List.of(5, 10)), false, 1, 0, false);
    private static final ItemScorer NOTHING = (history, scores) -> {};

    private final ForkJoinPool pool = new ForkJoinPool(2);
    private final WatchedProgress progress = new WatchedProgress();

    @AfterEach
    void close() {
        pool.close();
    }

    private Evaluation evaluated(ToyLearner... learners) {
        List<ModelSpec> specs =
                Stream.of(learners).map(learner -> new ModelSpec(learner, Map.of())).toList();
        return new EvaluateModelsService(new Workers(pool, 2), () -> 0)
                .evaluate(new Command(stepped(1, 3), specs, null, PLAIN, progress));
    }

    static List<RuntimeException> failures() {
        return List.of(
                new UnlearnableException("no times"),
                new DivergedException("The loss is NaN", null),
                new IllegalArgumentException("too few items"),
                new IllegalStateException("out of order"),
                new ArrayIndexOutOfBoundsException("7 of 3"),
                new UnsupportedOperationException("no such thing"),
                new RuntimeException("any", new IllegalStateException("why")));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aLearnersFailureComesAsItWasThrown(RuntimeException thrown) {
        ToyLearner failing =
                new ToyLearner(
                        "failing",
                        false,
                        List.of(),
                        (training, set) -> {
                            throw thrown;
                        });
        assertFails(failing, thrown);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void soDoesAScorersFailure(RuntimeException thrown) {
        assertFails(
                ToyLearner.of(
                        "failing",
                        (history, scores) -> {
                            throw thrown;
                        }),
                thrown);
    }

    private void assertFails(ToyLearner failing, RuntimeException thrown) {
        assertThatThrownBy(() -> evaluated(failing)).isSameAs(thrown);
        assertThat(progress.isOpen()).isFalse();
    }

    static List<RuntimeException> failuresOfOneModel() {
        return List.of(
                new UnlearnableException("no times"),
                new DivergedException("The loss is NaN", null));
    }

    @ParameterizedTest
    @MethodSource("failuresOfOneModel")
    void aModelThatCannotBeLearntIsNamedAndCostsNoOther(RuntimeException thrown) {
        ToyLearner failing =
                new ToyLearner(
                        "failing",
                        true,
                        List.of(),
                        (training, set) -> {
                            throw thrown;
                        });
        Evaluation evaluation = evaluated(failing, ToyLearner.of("other", NOTHING));
        assertThat(evaluation.models()).extracting(ModelResult::name).containsExactly("other");
        assertThat(evaluation.unlearnt())
                .containsExactly(Map.entry("failing", String.valueOf(thrown.getMessage())));
        assertThat(progress.isOpen()).isFalse();
    }

    @Test
    void aScoreThatIsNoneEndsTheEvaluation() {
        ToyLearner broken = ToyLearner.of("broken", (history, scores) -> scores[2] = Float.NaN);
        assertThatThrownBy(() -> evaluated(broken))
                .isInstanceOf(UnsoundScoreException.class)
                .hasMessageStartingWith("The model broken scored item (i2) for user (u0) with NaN");
        assertThat(progress.isOpen()).isFalse();
    }
}
