package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.score.Learner;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VmisKnnLearnerTest extends OracleContract {
    /// Both sessions hold the only item asked about, one step back from the end.
    @Test
    void rareItemsOfNearSessionsCountMost() {
        Sequences sequences = Toy.sequences("a b", "a c", "d", "a");
        float[] scores =
                Learning.scores(
                        Learning.learn(learner(), Toy.withoutLast(sequences), Map.of()),
                        Toy.last(sequences),
                        4);
        float rare = (float) (0.9 * Math.log(3));
        assertThat(scores)
                .containsExactly(
                        new float[] {(float) (2 * 0.9 * Math.log(1.5)), rare, rare, 0},
                        within(1e-6f));
    }

    @Test
    void olderSessionsAreNotLookedAt() {
        Sequences sequences = Toy.sequences("a b", "a c", "d", "a");
        float[] scores =
                Learning.scores(
                        Learning.learn(
                                learner(), Toy.withoutLast(sequences), Map.of("sample", 1.0)),
                        Toy.last(sequences),
                        4);
        assertThat(scores[1]).isZero();
        assertThat(scores[2]).isPositive();
    }

    @Override
    Learner learner() {
        return new VmisKnnLearner();
    }

    @Override
    Map<String, Double> given() {
        return Map.of("sample", 5.0, "neighbours", 3.0, "last", 6.0);
    }

    @Override
    double[] expected(Sequences training, History history) {
        return new SlowSessionKnn(training, 5, 3, 6)
                .scores(history, step -> Math.max(0, 1 - 0.1 * step), idf -> idf);
    }
}
