package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.work.Workers;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DampedCooccurrenceLearnerTest extends OracleContract {
    /// a b c: of a follow b with 1 and c with 1/2, of b follows c with 1; asked after b a, the
    /// newest a counts 1 and b 1/2. Undamped, b gets 2/3 and c 1/3 + 1/2: shares of 1.5.
    @Test
    void theNewestItemCountsMost() {
        Sequences sequences = Toy.sequences("a b c", "b a");
        float[] scores =
                Learning.scores(
                        Learning.learn(
                                learner(), Toy.withoutLast(sequences), Map.of("damping", 0.0)),
                        Toy.last(sequences),
                        3);
        assertThat(scores)
                .containsExactly(
                        new float[] {0, (float) (2 / 3.0 / 1.5), (float) (5 / 6.0 / 1.5)},
                        within(1e-6f));
    }

    /// b and c follow a once each at distance 1, but c is there four times.
    @Test
    void whatIsPopularAnywayCountsLess() {
        Sequences sequences = Toy.sequences("a b", "a c", "c", "c", "c", "a");
        ItemScorer scorer =
                Learning.learn(learner(), Toy.withoutLast(sequences), Map.of("damping", 0.5));
        assertThat(Learning.scores(scorer, Toy.last(sequences), 3))
                .containsExactly(new float[] {0, 2 / 3f, 1 / 3f}, within(1e-6f));
    }

    @Test
    void whereNothingIsKnownWhatIsPopularIsLikely() {
        Sequences sequences = Toy.sequences("a", "a", "a", "b", "c");
        ItemScorer scorer = Learning.learn(learner(), Toy.withoutLast(sequences), Map.of());
        assertThat(Learning.scores(scorer, Toy.last(sequences), 3))
                .containsExactly(0.75f, 0.25f, 0);
    }

    @Test
    void whatIsBlendedIsTold() {
        assertThat(learner().hyperparameters())
                .extracting(Hyperparameter::name, Hyperparameter::standard)
                .containsExactly(
                        tuple("window", 30.0),
                        tuple("last", 100.0),
                        tuple("aging", 1.0),
                        tuple("damping", 0.2));
    }

    @Override
    Learner learner() {
        return Baselines.cooccurrence(Workers.single());
    }

    @Override
    Map<String, Double> given() {
        return Map.of("window", 3.0, "last", 4.0, "aging", 0.5, "damping", 0.3);
    }

    @Override
    double[] expected(Sequences training, History history) {
        double[][] m = CooccurrenceLearnerTest.followers(training, 3);
        double[] popularity = PopularityLearnerTest.counts(training);
        double[] scores = new double[popularity.length];
        for (int age = 1; age <= 4 && age <= history.length(); age++) {
            double[] row = m[history.item(history.length() - age)];
            double sum = Arrays.stream(row).sum();
            for (int item = 0; item < scores.length && sum > 0; item++) {
                scores[item] +=
                        row[item]
                                / sum
                                / Math.pow(Math.max(1, popularity[item]), 0.3)
                                / Math.sqrt(age);
            }
        }
        double[] shared = Arrays.stream(scores).sum() > 0 ? scores : popularity;
        double sum = Arrays.stream(shared).sum();
        return Arrays.stream(shared).map(score -> sum == 0 ? 0 : score / sum).toArray();
    }
}
