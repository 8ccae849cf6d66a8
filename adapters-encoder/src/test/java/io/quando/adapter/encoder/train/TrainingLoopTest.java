package io.quando.adapter.encoder.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import io.quando.adapter.encoder.loss.Loss;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.DivergedException;
import io.quando.domain.encode.TrainingRun;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TrainingLoopTest {
    private static final int EPOCHS = 6;

    @Test
    void lossGetsSmall() {
        Trained trained = train(Parabola.task(), EPOCHS, Recording.fresh());
        assertThat(trained.metrics().get("validation")).isGreaterThan(-0.5);
    }

    @Test
    void interruptedTrainingGoesOnAsIfNothingHadHappened() {
        var whole = Recording.fresh();
        Trained uninterrupted = train(Parabola.task(), EPOCHS, whole);
        for (Checkpoint checkpoint : whole.kept) {
            var rest = Recording.goingOn(checkpoint);
            Trained resumed = train(Parabola.task(), EPOCHS, rest);
            assertThat(values(resumed)).containsExactly(values(uninterrupted));
        }
        assertThat(whole.kept).hasSize(EPOCHS);
    }

    @Test
    void otherSeedsGiveOtherWeights() {
        Plan plan = Parabola.plan(EPOCHS, EPOCHS);
        var other =
                new Plan(
                        plan.epochs(),
                        plan.patience(),
                        plan.learningRate(),
                        plan.warmup(),
                        plan.weightDecay(),
                        plan.clip(),
                        plan.dropout(),
                        plan.averaged(),
                        plan.precision(),
                        plan.seed() + 1);
        Trained one = train(Parabola.task(), EPOCHS, Recording.fresh());
        Trained two = loop(Parabola.task(), other, Recording.fresh()).train(Parabola::initial);
        assertThat(values(one)).isNotEqualTo(values(two));
    }

    @Test
    void checkpointOfAnotherPlanIsPassedOver() {
        var run = Recording.fresh();
        train(Parabola.task(), 1, run);
        TrainingTask task = Parabola.task();
        var other =
                new TrainingTask(
                        task.parameters(),
                        task.lessons(),
                        task.validation(),
                        Map.of("plan", "another"));
        var anew = Recording.goingOn(run.kept.getFirst());
        train(other, 2, anew);
        assertThat(anew.kept).hasSize(2);
        var gone = Recording.goingOn(run.kept.getFirst());
        train(Parabola.task(), 2, gone);
        assertThat(gone.kept).hasSize(1);
    }

    @Test
    void trainingThatWasInterruptedAfterItsLastEpochTellsWhereItIs() {
        var run = Recording.fresh();
        train(Parabola.task(), EPOCHS, run);
        var late = Recording.goingOn(run.kept.getLast());
        train(Parabola.task(), EPOCHS, late);
        assertThat(late.told).singleElement().matches(status -> status.epoch() == EPOCHS);
    }

    @Test
    void lossThatIsNoNumberNamesTheBatchAndLeavesTheLastGoodState() {
        int[] step = {0};
        TrainingTask task =
                Parabola.task(random ->
                        Collections.nCopies(
                                Parabola.STEPS,
                                (memory, weights, dropout, r) -> {
                                    Loss loss = Parabola.loss(memory, weights, dropout, r);
                                    return step[0]++ < 12 ? loss : broken(loss.mean());
                                }));
        var run = Recording.fresh();
        assertThatExceptionOfType(DivergedException.class)
                .isThrownBy(() -> train(task, EPOCHS, run))
                .withMessageContaining("batch 3 of epoch 2")
                .satisfies(e -> assertThat(e.lastGood()).isSameAs(run.kept.getFirst()));
    }

    /// The weights that the batch would have spoilt are blamed on no other batch, nor validated.
    @Test
    void gradientThatIsNoNumberNamesItsBatchAndLeavesTheLastGoodState() {
        var run = Recording.fresh();
        assertThatExceptionOfType(DivergedException.class)
                .isThrownBy(() -> train(endingInRoots(0), EPOCHS, run))
                .withMessageContaining("The gradient is NaN in batch 10 of epoch 2")
                .satisfies(e -> assertThat(e.lastGood()).isSameAs(run.kept.getFirst()));
        assertThat(run.kept).hasSize(1);
    }

    @Test
    void rootsOfOtherNumbersAreLearntFrom() {
        var run = Recording.fresh();
        for (float number : values(train(endingInRoots(1), EPOCHS, run))) {
            assertThat(number).isFinite();
        }
        assertThat(run.kept).hasSize(EPOCHS);
    }

    /// From the last batch of the second epoch on, the loss is the root of a number, which rises
    /// without end at 0.
    private static TrainingTask endingInRoots(double number) {
        int[] step = {0};
        return Parabola.task(random ->
                Collections.nCopies(
                        Parabola.STEPS,
                        (memory, weights, dropout, r) ->
                                step[0]++ < 2 * Parabola.STEPS - 1
                                        ? Parabola.loss(memory, weights, dropout, r)
                                        : Loss.recorded(root(weights, number))));
    }

    private static NDArray root(Weights weights, double number) {
        NDArray nothing = Operations.scaled(weights.get(Parabola.NUMBERS.name()), 0);
        return Operations.shifted(nothing, number).sqrt().mean();
    }

    @Test
    void trainingEndsWhenNothingGetsBetter() {
        int[] asked = {0};
        TrainingTask standard = Parabola.task();
        var task =
                new TrainingTask(
                        standard.parameters(),
                        standard.lessons(),
                        (weights, heard) -> -Math.abs(2 - ++asked[0]),
                        standard.identity());
        var run = Recording.fresh();
        Trained trained = loop(task, Parabola.plan(50, 3), run).train(Parabola::initial);
        assertThat(asked[0]).isEqualTo(5);
        assertThat(trained.metrics())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("epoch", 2.0, "validation", 0.0, "loss", loss(run, 2)));
        assertThat(run.told.getLast().epoch()).isEqualTo(5);
        assertThat(run.told.getLast().validation()).isEqualTo(-3);
        assertThat(run.told.getLast().best()).isZero();
        assertThat(values(trained))
                .containsExactly(
                        Objects.requireNonNull(run.kept.get(1).tensors().get("weights/numbers"))
                                .values());
    }

    private static double loss(Recording run, int epoch) {
        return run.told.stream().filter(s -> s.epoch() == epoch).toList().getLast().loss();
    }

    @Test
    void checkpointOfAnOlderVersionLacksTheLossAlone() {
        var run = Recording.fresh();
        Map<String, Double> metrics = train(Parabola.task(), 2, run).metrics();
        assertThat(train(Parabola.task(), 2, Recording.goingOn(run.kept.getLast())).metrics())
                .isEqualTo(metrics)
                .containsOnlyKeys("epoch", "loss", "validation");
        Map<String, String> facts = new HashMap<>(run.kept.getLast().facts());
        assertThat(facts.remove("best-loss")).isNotNull();
        var older = new Checkpoint(facts, run.kept.getLast().tensors());
        assertThat(train(Parabola.task(), 2, Recording.goingOn(older)).metrics())
                .containsOnlyKeys("epoch", "validation");
    }

    @Test
    void watcherMayEndIt() {
        TrainingRun run =
                TrainingRun.from(status -> {
                    throw new IllegalStateException("cancelled");
                });
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> train(Parabola.task(), EPOCHS, run)))
                .hasMessage("cancelled");
    }

    /// By this clock, whatever is done takes long enough to be told.
    @Test
    void watcherMayEndAValidation() {
        int[] asked = {0};
        TrainingTask standard = Parabola.task();
        var task =
                new TrainingTask(
                        standard.parameters(),
                        standard.lessons(),
                        (weights, heard) -> {
                            for (int question = 0; question < 7; question++) {
                                asked[0]++;
                                heard.run();
                            }
                            return 0;
                        },
                        standard.identity());
        TrainingRun run =
                TrainingRun.from(status -> {
                    if (asked[0] == 3) {
                        throw new IllegalStateException("cancelled");
                    }
                });
        long[] now = {0};
        var loop =
                new TrainingLoop(
                        task, Parabola.plan(EPOCHS, EPOCHS), run, () -> now[0] += 4_000_000_000L);
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> loop.train(Parabola::initial)))
                .hasMessage("cancelled");
        assertThat(asked[0]).isEqualTo(3);
    }

    @Test
    void shareOfTheLastStatusIsOne() {
        var run = Recording.fresh();
        train(Parabola.task(), EPOCHS, run);
        assertThat(run.told.getLast().share()).isCloseTo(1, within(1e-9));
        assertThat(run.told.getLast().secondsLeft()).isCloseTo(0, within(1e-9));
        assertThat(run.told).isSortedAccordingTo((a, b) -> Double.compare(a.share(), b.share()));
    }

    private static Loss broken(NDArray mean) {
        return Loss.recorded(mean.mul(Float.NaN));
    }

    private static Trained train(TrainingTask task, int epochs, TrainingRun run) {
        return loop(task, Parabola.plan(epochs, epochs), run).train(Parabola::initial);
    }

    private static TrainingLoop loop(TrainingTask task, Plan plan, TrainingRun run) {
        return new TrainingLoop(task, plan, run, System::nanoTime);
    }

    private static float[] values(Trained trained) {
        return Objects.requireNonNull(trained.tensors().get("numbers")).values();
    }
}
