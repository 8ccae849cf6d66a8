package io.quando.application.evaluate;

import static io.quando.application.evaluate.SteppedData.ITEMS;
import static io.quando.application.evaluate.SteppedData.data;
import static io.quando.application.evaluate.SteppedData.stepped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.quando.application.evaluate.EvaluateModels.Command;
import io.quando.application.evaluate.EvaluateModels.Data;
import io.quando.application.evaluate.EvaluateModels.Plan;
import io.quando.application.progress.Progress;
import io.quando.domain.evaluate.LeaveOneOut;
import io.quando.domain.evaluate.RankingOptions;
import io.quando.domain.evaluate.Split;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import io.quando.domain.work.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EvaluateModelsServiceTest {
    private static final RankingOptions RANKING = new RankingOptions(true, List.of(5, 10));
    private static final Plan PLAIN = new Plan(RANKING, false, 1, 0, false);
    private static final ItemScorer NOTHING = (history, scores) -> {};

    private final ForkJoinPool pool = new ForkJoinPool(2);
    private final WatchedProgress progress = new WatchedProgress();

    @AfterEach
    void close() {
        pool.close();
    }

    private Evaluation evaluated(
            Data data, Plan plan, @Nullable Learner floor, Learner... learners) {
        return evaluated(pool, data, plan, floor, learners);
    }

    private Evaluation evaluated(
            ForkJoinPool on, Data data, Plan plan, @Nullable Learner floor, Learner... learners) {
        return new EvaluateModelsService(new Workers(on, on.getParallelism()), () -> 0)
                .evaluate(
                        new Command(
                                data,
                                List.of(learners).stream()
                                        .map(l -> new ModelSpec(l, Map.of()))
                                        .toList(),
                                floor == null ? null : new ModelSpec(floor, Map.of()),
                                plan,
                                progress));
    }

    private static double ndcg(ModelResult result) {
        return Objects.requireNonNull(result.figures().get("ndcg@10")).mean();
    }

    private static List<String> names(Evaluation evaluation) {
        return evaluation.models().stream().map(ModelResult::name).toList();
    }

    @Test
    void theFloorIsMeasuredFirstInAnyCase() {
        ToyLearner floor = ToyLearner.of("floor", NOTHING);
        ToyLearner step = ToyLearner.of("step", ToyLearner.step(3));
        assertThat(names(evaluated(stepped(1, 3), PLAIN, floor, step)))
                .containsExactly("floor", "step");
        assertThat(names(evaluated(stepped(1, 3), PLAIN, floor, step, floor)))
                .containsExactly("floor", "step");
        assertThat(names(evaluated(stepped(1, 3), PLAIN, floor))).containsExactly("floor");
    }

    /// The step is always right and the floor never: a difference of 1 for every user.
    @Test
    void allButTheFloorAreComparedWithIt() {
        Evaluation evaluation =
                evaluated(
                        stepped(1, 3),
                        PLAIN,
                        ToyLearner.of("floor", NOTHING),
                        ToyLearner.of("step", ToyLearner.step(3)),
                        ToyLearner.of("same", NOTHING));
        assertThat(evaluation.figure()).isEqualTo("ndcg@10");
        assertThat(evaluation.compared()).isTrue();
        assertThat(evaluation.models().get(0).againstFloor()).isNull();
        var step = Objects.requireNonNull(evaluation.models().get(1).againstFloor());
        assertThat(step.difference()).isEqualTo(1);
        assertThat(step.p()).isLessThan(0.002);
        var same = Objects.requireNonNull(evaluation.models().get(2).againstFloor());
        assertThat(same.difference()).isZero();
        assertThat(same.p()).isEqualTo(1);
    }

    @Test
    void withoutAFloorNothingIsCompared() {
        Evaluation evaluation = evaluated(stepped(1, 3), PLAIN, null, ToyLearner.of("a", NOTHING));
        assertThat(evaluation.compared()).isFalse();
        assertThat(evaluation.models().getFirst().againstFloor()).isNull();
    }

    @Test
    void seedsRepeatOnlyWhatIsRandom() {
        Evaluation evaluation =
                evaluated(
                        stepped(1, 3),
                        new Plan(RANKING, false, 3, 0, false),
                        null,
                        ToyLearner.of("steady", NOTHING),
                        ToyLearner.random("random"));
        assertThat(names(evaluation)).containsExactly("steady", "random", "random", "random");
        assertThat(evaluation.models().stream().map(ModelResult::seed))
                .containsExactly(1L, 1L, 2L, 3L);
        assertThat(evaluation.models().stream().map(EvaluateModelsServiceTest::ndcg))
                .containsExactly(0.0, 0.0, 0.0, 1.0);
        assertThat(evaluation.overSeeds()).hasSize(1);
        SeedSummary summary = evaluation.overSeeds().getFirst();
        assertThat(summary.name()).isEqualTo("random");
        assertThat(summary.seeds()).isEqualTo(3);
        SeedSummary.Spread spread = summary.figures().get("ndcg@10");
        assertThat(Objects.requireNonNull(spread).mean()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(spread.deviation()).isCloseTo(Math.sqrt(1 / 3.0), within(1e-12));
    }

    @Test
    void oneSeedIsNotSummedUp() {
        Evaluation evaluation = evaluated(stepped(1, 3), PLAIN, null, ToyLearner.random("random"));
        assertThat(evaluation.overSeeds()).isEmpty();
    }

    /// The floor's third seed is perfect, its first finds nothing.
    @Test
    void aRandomFloorIsNotComparedWithItselfAndItsFirstSeedCounts() {
        Evaluation evaluation =
                evaluated(
                        stepped(1, 3),
                        new Plan(RANKING, false, 3, 0, false),
                        ToyLearner.random("floor"),
                        ToyLearner.of("step", ToyLearner.step(3)));
        assertThat(evaluation.models().subList(0, 3)).allMatch(m -> m.againstFloor() == null);
        assertThat(Objects.requireNonNull(evaluation.models().get(3).againstFloor()).difference())
                .isEqualTo(1);
    }

    /// The validation wants a step of 1, the test one of 2; then the other way round.
    @Test
    void hyperparametersAreChosenByTheValidationAlone() {
        Plan tuned = new Plan(RANKING, false, 1, 10, false);
        for (int wanted : List.of(1, 2)) {
            for (int tested : List.of(1, 2, 3)) {
                ModelResult result =
                        evaluated(stepped(wanted, tested), tuned, null, ToyLearner.stepping())
                                .models()
                                .getFirst();
                assertThat(result.hyperparameters()).containsEntry("step", (double) wanted);
                assertThat(ndcg(result)).isEqualTo(wanted == tested ? 1 : 0);
            }
        }
    }

    @Test
    void whatIsGivenIsNotSearched() {
        Plan tuned = new Plan(RANKING, false, 1, 10, false);
        Command command =
                new Command(
                        stepped(1, 2),
                        List.of(new ModelSpec(ToyLearner.stepping(), Map.of("step", 2.0))),
                        null,
                        tuned,
                        Progress.NONE);
        assertThat(
                        new EvaluateModelsService(new Workers(pool, 2), () -> 0)
                                .evaluate(command)
                                .models()
                                .getFirst()
                                .hyperparameters())
                .containsEntry("step", 2.0);
        assertThat(
                        evaluated(stepped(1, 2), PLAIN, null, ToyLearner.stepping())
                                .models()
                                .getFirst()
                                .hyperparameters())
                .containsEntry("step", 2.0);
        assertThatThrownBy(() -> new ModelSpec(ToyLearner.stepping(), Map.of("speed", 1.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scoresAreCalibratedOnlyIfAsked() {
        ToyLearner step = ToyLearner.of("step", ToyLearner.step(3));
        for (boolean refit : List.of(true, false)) {
            Plan calibrated = new Plan(RANKING, refit, 1, 0, true);
            assertThat(
                            evaluated(stepped(3, 3), calibrated, null, step)
                                    .models()
                                    .getFirst()
                                    .calibration())
                    .isNotNull()
                    .satisfies(c -> assertThat(Objects.requireNonNull(c).error()).isLessThan(1e-9));
        }
        assertThat(evaluated(stepped(3, 3), PLAIN, null, step).models().getFirst().calibration())
                .isNull();
    }

    /// Takes down how many events of the second user it was given each time.
    private static ToyLearner watching(List<Integer> lengths) {
        return new ToyLearner(
                "watching",
                false,
                List.of(),
                (training, set) -> {
                    lengths.add(training.sequences().length(1));
                    assertThatThrownBy(() -> training.sequences().item(1, 2))
                            .isInstanceOf(IndexOutOfBoundsException.class);
                    return NOTHING;
                });
    }

    @Test
    void modelsLearnFromTheValidationOnlyIfRefitted() {
        List<Integer> lengths = new ArrayList<>();
        Evaluation plain = evaluated(stepped(1, 3), PLAIN, null, watching(lengths));
        assertThat(lengths).containsExactly(1);
        assertThat(plain.conditions().learnt()).isEqualTo(18 + 60);
        assertThat(plain.conditions().refitted()).isFalse();
        Plan refit = new Plan(RANKING, true, 1, 2, true);
        Evaluation refitted = evaluated(stepped(1, 3), refit, null, watching(lengths));
        assertThat(lengths).containsExactly(1, 1, 2, 1);
        assertThat(refitted.conditions().learnt()).isEqualTo(19 + 120);
    }

    @Test
    void conditionsTellHowItWasMeasured() {
        Evaluation evaluation = evaluated(stepped(1, 3), PLAIN, null, ToyLearner.of("a", NOTHING));
        assertThat(evaluation.dataset()).isEqualTo(new Evaluation.Dataset("toys", 61, ITEMS, 200));
        assertThat(evaluation.conditions())
                .isEqualTo(
                        new Evaluation.Conditions("stepped", false, true, false, 78, 60, 60, 0, 0));
    }

    /// The training holds a and b; d is cold, and the b of the second user is in its history.
    @Test
    void coldAndRepeatedTargetsAreCounted() {
        SequencesBuilder builder = Sequences.builder();
        for (String event : "0a 0b 0c 0d 1b 1a 1a 1b".split(" ")) {
            builder.add(event.substring(0, 1), event.substring(1), null, null, null);
        }
        Sequences all = builder.build();
        Split split = new LeaveOneOut().split(all);
        assertThat(Targets.of(split.test(), all, split.training(all))).isEqualTo(new Targets(1, 1));
        assertThat(Targets.of(split.validation(), all, split.training(all)))
                .isEqualTo(new Targets(1, 1));
        assertThat(Targets.of(split.validation(), all, split.refitting(all)))
                .isEqualTo(new Targets(0, 1));
    }

    @Test
    void thefigureIsAtTenOrElseAtTheLongestCut() {
        Plan plan = new Plan(new RankingOptions(true, List.of(1, 7)), false, 1, 0, false);
        assertThat(evaluated(stepped(1, 3), plan, null, ToyLearner.of("a", NOTHING)).figure())
                .isEqualTo("ndcg@7");
        assertThatThrownBy(() -> new Plan(RANKING, false, 0, 0, false))
                .hasMessageContaining("The seeds (0)");
        assertThatThrownBy(() -> new Plan(RANKING, false, 1, -1, false))
                .hasMessageContaining("the trials (-1)");
    }

    @Test
    void theSameAgainOnAnyNumberOfThreads() {
        Plan everything = new Plan(RANKING, true, 2, 3, true);
        Learner[] learners = {ToyLearner.stepping(), ToyLearner.random("random")};
        ToyLearner floor = ToyLearner.of("floor", ToyLearner.step(4));
        Evaluation evaluation = evaluated(stepped(1, 2), everything, floor, learners);
        assertThat(evaluated(stepped(1, 2), everything, floor, learners)).isEqualTo(evaluation);
        try (ForkJoinPool one = new ForkJoinPool(1)) {
            assertThat(evaluated(one, stepped(1, 2), everything, floor, learners))
                    .isEqualTo(evaluation);
        }
    }

    @Test
    void stepsAreTold() {
        evaluated(stepped(1, 3), PLAIN, null, ToyLearner.of("toy", NOTHING));
        assertThat(progress.steps)
                .containsExactly(
                        "toy: learning, percent",
                        "end at 100 of 100",
                        "toy: answering",
                        "end at 60 of 60");
    }
}
