package io.quando.application.evaluate;

import static io.quando.application.evaluate.SteppedData.stepped;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.application.evaluate.EvaluateModels.Command;
import io.quando.application.evaluate.EvaluateModels.Plan;
import io.quando.application.progress.Progress;
import io.quando.domain.baseline.Baselines;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Encoder;
import io.quando.domain.encode.EncoderModels;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.encode.Manifest;
import io.quando.domain.encode.Quantisation;
import io.quando.domain.encode.Tensor;
import io.quando.domain.encode.TrainingRun;
import io.quando.domain.encode.Vocabulary;
import io.quando.domain.evaluate.RankingOptions;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import io.quando.domain.work.Workers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodersInAContestTest {
    /// Answers as its seed says, in batches of 7.
    private static final class Stepping implements Encoder {
        private final long step;
        private volatile boolean closed;

        Stepping(long step) {
            this.step = step;
        }

        @Override
        public int batch() {
            return 7;
        }

        @Override
        public void score(List<History> histories, float[][] scores) {
            assertThat(closed).isFalse();
            for (int i = 0; i < scores.length; i++) {
                ToyLearner.step(step).score(histories.get(i), scores[i]);
            }
        }

        @Override
        public Artefact artefact(String snapshot) {
            float[] row = new float[Quantisation.LEAST_COLUMNS];
            row[0] = step;
            return new Artefact(
                    new Manifest("toy", Map.of(), 1, snapshot, Map.of(), Instant.EPOCH),
                    new Vocabulary(List.of()),
                    Map.of("step", new Tensor(new int[] {1, row.length}, row)));
        }

        @Override
        public void close() {
            assertThat(closed).isFalse();
            closed = true;
        }
    }

    private static final class Trainer implements EncoderTrainer {
        private final List<Stepping> trained = new ArrayList<>();
        private final List<Stepping> opened = new ArrayList<>();

        @Override
        public String name() {
            return "toy";
        }

        @Override
        public String source() {
            return "made for a test";
        }

        @Override
        public Encoder train(TrainingSet training, Hyperparameters plan, TrainingRun run) {
            Stepping encoder = new Stepping(training.seed() + 2);
            trained.add(encoder);
            return encoder;
        }

        @Override
        public Encoder open(Artefact artefact) {
            Tensor step = requireNonNull(artefact.tensors().get("step"));
            Stepping encoder = new Stepping(Math.round(step.values()[0]));
            opened.add(encoder);
            return encoder;
        }
    }

    private final Trainer trainer = new Trainer();

    /// The test wants a step of 3, as the first seed answers.
    private Evaluation evaluated(Plan plan) {
        try (var models =
                        new EncoderModels(
                                List.of(trainer),
                                Baselines.cooccurrence(Workers.single()),
                                null,
                                status -> {});
                ForkJoinPool pool = new ForkJoinPool(2)) {
            List<ModelSpec> specs =
                    models.learners().stream().map(m -> new ModelSpec(m, Map.of())).toList();
            return new EvaluateModelsService(new Workers(pool, 2), () -> 0)
                    .evaluate(new Command(stepped(3, 3), specs, null, plan, Progress.NONE));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void encoderBlendAndEightBitsTakeOneTrainingASeed(boolean refit) {
        RankingOptions ranking = new RankingOptions(true, List.of(1, 10));
        Evaluation evaluation = evaluated(new Plan(ranking, refit, 3, 0, false));
        assertThat(trainer.trained).hasSize(3).allMatch(encoder -> encoder.closed);
        assertThat(trainer.opened).hasSize(3).allMatch(encoder -> encoder.closed);
        assertThat(evaluation.models().stream().map(m -> m.name() + " " + m.seed()))
                .containsExactly(
                        "toy 1",
                        "toy 2",
                        "toy 3",
                        "toy-blend 1",
                        "toy-blend 2",
                        "toy-blend 3",
                        "toy-int8 1",
                        "toy-int8 2",
                        "toy-int8 3");
        assertThat(evaluation.models().getFirst().figures().get("ndcg@10"))
                .isNotNull()
                .satisfies(ndcg -> assertThat(ndcg.mean()).isEqualTo(1));
    }

    /// The encoder of the first seed is perfect by itself, that of the second is not.
    @Test
    void theChosenWeightsAreTold() {
        RankingOptions ranking = new RankingOptions(true, List.of(1, 10));
        Evaluation evaluation = evaluated(new Plan(ranking, false, 2, 0, false));
        assertThat(evaluation.models().get(2).settings())
                .containsEntry("cooccurrence-weight", 0L)
                .containsEntry("weights", "chosen");
    }
}
