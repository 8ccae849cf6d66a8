package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Learner;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.work.Workers;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CooccurrenceLearnerTest extends OracleContract {
    /// a b c a b: of a follow b with 1 + 1/4 + 1, c with 1/2 and a with 1/3; of b follow c with 1,
    /// a with 1/2 and b with 1/3.
    @Test
    void theLastItemCountsMostAndWhatFollowsOftenCountsLess() {
        Sequences sequences = Toy.sequences("a b c a b", "b a");
        float[] scores =
                Learning.scores(
                        Learning.learn(learner(), Toy.withoutLast(sequences), Map.of()),
                        Toy.last(sequences),
                        3);
        double ofA = Math.sqrt(2.25 + 0.5 + 1 / 3.0);
        double ofB = Math.sqrt(1 + 0.5 + 1 / 3.0);
        assertThat(scores)
                .containsExactly(
                        new float[] {
                            (float) (1 / 3.0 / ofA + 0.8 * 0.5 / ofB + 2e-6),
                            (float) (2.25 / ofA + 0.8 / 3 / ofB + 2e-6),
                            (float) (0.5 / ofA + 0.8 / ofB + 1e-6)
                        },
                        within(3e-7f));
    }

    @Test
    void theYardstickIsWhatOneGetsUntold() {
        assertThat(learner().hyperparameters())
                .extracting(Hyperparameter::name, Hyperparameter::standard)
                .containsExactly(tuple("window", 5.0), tuple("last", 10.0), tuple("decay", 0.8));
    }

    @Override
    Learner learner() {
        return new CooccurrenceLearner(Workers.single());
    }

    @Override
    Map<String, Double> given() {
        return Map.of("window", 3.0, "last", 4.0, "decay", 0.6);
    }

    @Override
    double[] expected(Sequences training, History history) {
        double[][] m = followers(training, 3);
        double[] scores = PopularityLearnerTest.counts(training);
        for (int item = 0; item < scores.length; item++) {
            scores[item] *= 1e-6;
        }
        for (int r = 0; r < 4 && r < history.length(); r++) {
            double[] row = m[history.item(history.length() - 1 - r)];
            double sum = Arrays.stream(row).sum();
            for (int item = 0; item < scores.length && sum > 0; item++) {
                scores[item] += Math.pow(0.6, r) * row[item] / Math.sqrt(sum);
            }
        }
        return scores;
    }

    static double[][] followers(Sequences training, int window) {
        double[][] m = new double[training.items()][training.items()];
        for (int user = 0; user < training.users(); user++) {
            for (int a = 0; a < training.length(user); a++) {
                for (int k = 1; k <= window && a + k < training.length(user); k++) {
                    m[training.item(user, a)][training.item(user, a + k)] += 1.0 / k;
                }
            }
        }
        return m;
    }
}
