package io.quando.domain.encode;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Trains nothing, and keeps what it handed out.
final class ToyTrainer implements EncoderTrainer {
    /// Scores item i with i · `slope`, as its tensor says for the first items.
    static final class ToyEncoder implements Encoder {
        final double slope;
        final float[] first;
        int closed;

        ToyEncoder(double slope) {
            this(slope, new float[Quantisation.LEAST_COLUMNS]);
            for (int item = 0; item < first.length; item++) {
                first[item] = (float) (item * slope);
            }
        }

        ToyEncoder(double slope, float[] first) {
            this.slope = slope;
            this.first = first;
        }

        @Override
        public int batch() {
            return 3;
        }

        @Override
        public void score(List<History> histories, float[][] scores) {
            for (float[] ofOne : scores) {
                for (int item = 0; item < ofOne.length; item++) {
                    ofOne[item] = item < first.length ? first[item] : (float) (item * slope);
                }
            }
        }

        @Override
        public Artefact artefact(String snapshot) {
            var manifest = new Manifest("toy", Map.of(), 1, snapshot, Map.of(), Instant.EPOCH);
            var row = new Tensor(new int[] {1, first.length}, first);
            return new Artefact(manifest, new Vocabulary(List.of()), Map.of("row", row));
        }

        @Override
        public void close() {
            closed++;
        }
    }

    final List<ToyEncoder> made = new ArrayList<>();
    final List<ToyEncoder> opened = new ArrayList<>();

    @Override
    public String name() {
        return "toy";
    }

    @Override
    public String source() {
        return "made for a test";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(
                new Hyperparameter("slope", 1, -10, 10, List.of(1.0), "of the scores"),
                Hyperparameter.of("loss", List.of("full", "sampled"), "over which items"));
    }

    @Override
    public Encoder train(TrainingSet training, Hyperparameters plan, TrainingRun run) {
        run.tell(new TrainingStatus(1, 1, 0.5, 1, Double.NaN, Double.NaN, 0, "toy"));
        ToyEncoder encoder = new ToyEncoder(plan.number("slope"));
        made.add(encoder);
        return encoder;
    }

    @Override
    public Encoder open(Artefact artefact) {
        Tensor row = Objects.requireNonNull(artefact.tensors().get("row"));
        ToyEncoder encoder = new ToyEncoder(row.values()[1], row.values());
        opened.add(encoder);
        return encoder;
    }

    Hyperparameters plan(Map<String, Double> given) {
        return Hyperparameters.of(hyperparameters(), given);
    }
}
