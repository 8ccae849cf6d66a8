package io.quando.application.evaluate;

import static io.quando.application.evaluate.SteppedData.stepped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.application.evaluate.EvaluateModels.Command;
import io.quando.application.evaluate.EvaluateModels.Data;
import io.quando.application.evaluate.EvaluateModels.Plan;
import io.quando.application.progress.Progress;
import io.quando.domain.evaluate.RankingOptions;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Tuned;
import io.quando.domain.sequence.History;
import io.quando.domain.work.Workers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordedTrialsTest {
    private static final RankingOptions RANKING = new RankingOptions(true, List.of(5, 10));
    private static final Plan THREE_SEEDS = new Plan(RANKING, false, 3, 0, true);

    /// Keeps trials as long as the test runs.
    private static final class InMemory implements TrialRecords {
        final Map<TrialKey, TrialRecord> kept = new LinkedHashMap<>();

        @Override
        public @Nullable TrialRecord find(TrialKey key) {
            return kept.get(key);
        }

        @Override
        public void keep(TrialKey key, TrialRecord trial) {
            assertThat(kept.put(key, trial)).isNull();
        }
    }

    private final ForkJoinPool pool = new ForkJoinPool(2);
    private final InMemory records = new InMemory();
    private final List<String> learnt = new ArrayList<>();

    @AfterEach
    void close() {
        pool.close();
    }

    private Evaluation evaluated(Data data, Plan plan, Map<String, Double> given) {
        ToyLearner floor = watched("floor", false, 99);
        ToyLearner random = watched("random", true, 99);
        return evaluated(data, plan, new ModelSpec(floor, Map.of()), new ModelSpec(random, given));
    }

    private Evaluation evaluated(Data data, Plan plan, ModelSpec floor, ModelSpec... others) {
        Command command = new Command(data, List.of(others), floor, plan, Progress.NONE);
        return new EvaluateModelsService(new Workers(pool, 2), () -> 0, records).evaluate(command);
    }

    /// @param killed the seed at which everything ends
    private ToyLearner watched(String name, boolean random, long killed) {
        return new ToyLearner(
                name,
                random,
                List.of(ToyLearner.STEP),
                (training, set) -> {
                    if (training.seed() == killed) {
                        throw new IllegalStateException("killed");
                    }
                    learnt.add(name + " " + training.seed());
                    return ToyLearner.step(training.seed() + set.count("step"));
                });
    }

    /// The evaluation that is gone on with says what one says that was never interrupted.
    @Test
    void anInterruptedEvaluationGoesOnWhereItWas() {
        ModelSpec floor = new ModelSpec(watched("floor", false, 99), Map.of());
        ModelSpec killed = new ModelSpec(watched("random", true, 3), Map.of());
        assertThatThrownBy(() -> evaluated(stepped(1, 4), THREE_SEEDS, floor, killed))
                .hasMessage("killed");
        assertThat(learnt).containsExactly("floor 1", "random 1", "random 2");
        assertThat(records.kept).hasSize(3);
        Evaluation resumed = evaluated(stepped(1, 4), THREE_SEEDS, Map.of());
        assertThat(learnt).containsExactly("floor 1", "random 1", "random 2", "random 3");
        assertThat(resumed.overSeeds())
                .singleElement()
                .satisfies(s -> assertThat(s.seeds()).isEqualTo(3));
        records.kept.clear();
        assertThat(evaluated(stepped(1, 4), THREE_SEEDS, Map.of())).isEqualTo(resumed);
        assertThat(learnt).hasSize(8);
    }

    @Test
    void aWholeEvaluationIsNotMadeAgain() {
        Evaluation first = evaluated(stepped(1, 4), THREE_SEEDS, Map.of());
        learnt.clear();
        assertThat(evaluated(stepped(1, 4), THREE_SEEDS, Map.of())).isEqualTo(first);
        assertThat(learnt).isEmpty();
        assertThat(first.models().getLast().againstFloor()).isNotNull();
        assertThat(first.models().getLast().calibration()).isNotNull();
    }

    @Test
    void whateverIsOtherIsMadeAnew() {
        evaluated(stepped(1, 4), THREE_SEEDS, Map.of());
        List<Plan> others =
                List.of(
                        new Plan(new RankingOptions(false, List.of(5, 10)), false, 1, 0, true),
                        new Plan(new RankingOptions(true, List.of(10)), false, 1, 0, true),
                        new Plan(RANKING, true, 1, 0, true),
                        new Plan(RANKING, false, 1, 0, false));
        for (Plan other : others) {
            learnt.clear();
            evaluated(stepped(1, 4), other, Map.of());
            assertThat(learnt).as(other.toString()).contains("floor 1", "random 1");
        }
        learnt.clear();
        evaluated(stepped(1, 5), THREE_SEEDS, Map.of());
        assertThat(learnt).hasSize(4);
        learnt.clear();
        evaluated(stepped(1, 4), THREE_SEEDS, Map.of("step", 3.0));
        assertThat(learnt).containsExactly("random 1", "random 2", "random 3");
    }

    @Test
    void whatWasTriedForTuningIsNotTriedAgain() {
        Plan tuned = new Plan(RANKING, false, 1, 2, false);
        Evaluation first = evaluated(stepped(1, 4), tuned, Map.of());
        assertThat(learnt).containsExactly("floor 1", "random 1", "random 1", "random 1");
        learnt.clear();
        assertThat(evaluated(stepped(1, 4), tuned, Map.of())).isEqualTo(first);
        assertThat(learnt).isEmpty();
    }

    /// Two models that share a part that takes long to learn stand beside each other.
    @Test
    void allModelsAreMeasuredWithOneSeedBeforeTheNext() {
        ModelSpec floor = new ModelSpec(watched("floor", false, 99), Map.of());
        ModelSpec a = new ModelSpec(watched("a", true, 99), Map.of());
        ModelSpec b = new ModelSpec(watched("b", true, 99), Map.of());
        Evaluation evaluation = evaluated(stepped(1, 4), THREE_SEEDS, floor, a, b);
        assertThat(learnt).containsExactly("floor 1", "a 1", "b 1", "a 2", "b 2", "a 3", "b 3");
        assertThat(evaluation.models().stream().map(m -> m.name() + " " + m.seed()))
                .containsExactly("floor 1", "a 1", "a 2", "a 3", "b 1", "b 2", "b 3");
    }

    /// Chooses a step of 9, whatever is set.
    private record Choosing(ItemScorer scorer) implements ItemScorer, Tuned {
        @Override
        public void score(History history, float[] scores) {
            scorer.score(history, scores);
        }

        @Override
        public Map<String, Double> chosen() {
            return Map.of("step", 9.0);
        }
    }

    @Test
    void whatAModelChoseItselfIsTold() {
        ToyLearner learner =
                new ToyLearner(
                        "choosing",
                        false,
                        List.of(ToyLearner.STEP),
                        (training, set) -> {
                            learnt.add("choosing");
                            return new Choosing(ToyLearner.step(9));
                        });
        for (int round = 0; round < 2; round++) {
            ModelResult result =
                    evaluated(
                                    stepped(1, 4),
                                    THREE_SEEDS,
                                    new ModelSpec(learner, Map.of("step", 3.0)))
                            .models()
                            .getFirst();
            assertThat(result.changed()).isEqualTo(Map.of("step", 9L));
        }
        assertThat(learnt).containsExactly("choosing");
    }

    @Test
    void settingsAreKeptAsPeopleWriteThem() {
        Hyperparameter loss = Hyperparameter.of("loss", List.of("full", "sampled"), "of what");
        ToyLearner learner =
                new ToyLearner(
                        "worded",
                        false,
                        List.of(ToyLearner.STEP, loss),
                        (training, set) -> ToyLearner.step(1));
        evaluated(stepped(1, 4), THREE_SEEDS, ModelSpec.of(learner, Map.of("loss", "sampled")));
        assertThat(records.kept.keySet())
                .singleElement()
                .satisfies(key ->
                        assertThat(key.settings())
                                .isEqualTo(Map.of("step", 2L, "loss", "sampled")));
    }
}
