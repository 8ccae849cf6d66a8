package io.quando.domain.encode;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Trains nothing, and keeps what it handed out.
final class ToyTrainer implements EncoderTrainer {
    /// Scores item i with i · `slope`.
    static final class ToyEncoder implements Encoder {
        final double slope;
        int closed;

        ToyEncoder(double slope) {
            this.slope = slope;
        }

        @Override
        public int batch() {
            return 3;
        }

        @Override
        public void score(List<History> histories, float[][] scores) {
            for (float[] ofOne : scores) {
                for (int item = 0; item < ofOne.length; item++) {
                    ofOne[item] = (float) (item * slope);
                }
            }
        }

        @Override
        public Artefact artefact(String snapshot) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            closed++;
        }
    }

    final List<ToyEncoder> made = new ArrayList<>();

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
        return new ToyEncoder(1);
    }

    Hyperparameters plan(Map<String, Double> given) {
        return Hyperparameters.of(hyperparameters(), given);
    }
}
