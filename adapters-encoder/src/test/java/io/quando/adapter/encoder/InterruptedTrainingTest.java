package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.loss.Loss;
import io.quando.adapter.encoder.recipe.ChangedSteps;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.adapter.encoder.train.Recording;
import io.quando.adapter.encoder.train.Step;
import io.quando.domain.encode.DivergedException;
import io.quando.domain.encode.TrainingRun;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Trainings of every recipe that are looked at from within, and come to nothing.
class InterruptedTrainingTest {
    private final List<NDManager> memories = new ArrayList<>();
    private final List<Integer> arrays = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void cancelledTrainingLeavesNothingBehind(SmallPlan small) {
        TrainingRun run =
                TrainingRun.from(status -> {
                    if (status.epoch() == 2) {
                        throw new CancellationException("cancelled");
                    }
                });
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> train(small, this::watched, run));
        assertThat(memories).isNotEmpty().noneMatch(NDManager::isOpen);
    }

    /// By this clock, whatever is done takes long enough to be told.
    @Test
    void cancelledValidationIsNotAnsweredToTheEnd() {
        TrainingSet walks = Walks.training(Walks.groups(), 3);
        int[] asked = {0};
        var training =
                new TrainingSet(
                        walks.sequences(),
                        walks.texts(),
                        3,
                        scorer -> {
                            History history = History.of(walks.sequences(), 20, 2, true, 0);
                            for (int question = 0; question < 7; question++) {
                                asked[0]++;
                                scorer.score(history, new float[Walks.ITEMS]);
                            }
                            return 0;
                        });
        TrainingRun run =
                TrainingRun.from(status -> {
                    if (asked[0] == 3) {
                        throw new CancellationException("cancelled");
                    }
                });
        long[] now = {0};
        var trainer =
                new RecipeTrainer(
                        new ChangedSteps(SmallPlan.SASREC.recipe(), this::watched),
                        InstantSource.system(),
                        () -> now[0] += 4_000_000_000L);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> trainer.train(training, SmallPlan.SASREC.plan(Map.of()), run));
        assertThat(asked[0]).isEqualTo(3);
        assertThat(memories).isNotEmpty().noneMatch(NDManager::isOpen);
    }

    @ParameterizedTest
    @EnumSource
    void eachStepLeavesAsManyArraysAsItFound(SmallPlan small) {
        train(small, this::watched, Recording.fresh());
        List<Integer> later = arrays.subList(1, arrays.size());
        assertThat(later).hasSizeGreaterThan(5).allMatch(later.getFirst()::equals);
    }

    @ParameterizedTest
    @EnumSource
    void lossThatIsNoNumberLeavesTheLastGoodState(SmallPlan small) {
        var run = Recording.fresh();
        assertThatExceptionOfType(DivergedException.class)
                .isThrownBy(() -> train(small, step -> spoilt(step, run), run))
                .withMessageContaining("batch 1 of epoch 2")
                .satisfies(e -> assertThat(e.lastGood()).isSameAs(run.kept.getFirst()));
    }

    private static void train(SmallPlan small, UnaryOperator<Step> change, TrainingRun run) {
        new RecipeTrainer(new ChangedSteps(small.recipe(), change), InstantSource.system())
                .train(
                        Walks.training(Walks.groups(), 3),
                        small.plan(Map.of("epochs", 2.0, "dropout", 0.1)),
                        run)
                .close();
    }

    private Step watched(Step step) {
        return (memory, weights, dropout, random) -> {
            NDManager whole = memory.getParentManager();
            memories.add(whole);
            arrays.add(whole.getManagedArrays().size());
            return step.loss(memory, weights, dropout, random);
        };
    }

    private static Step spoilt(Step step, Recording run) {
        return (memory, weights, dropout, random) -> {
            Loss loss = step.loss(memory, weights, dropout, random);
            return run.kept.isEmpty()
                    ? loss
                    : new Loss(
                            loss.surrogate(),
                            Operations.scaled(loss.mean(), Double.NaN),
                            loss.gradients());
        };
    }
}
