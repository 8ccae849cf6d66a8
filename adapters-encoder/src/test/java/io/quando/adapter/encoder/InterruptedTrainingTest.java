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
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
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
