package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.score.Learner;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionKnnLearnerTest extends OracleContract {
    /// The first session has x, two steps back and 1/2 along; the second has a, the last.
    @Test
    void theNewestCommonItemsStepWeighsTheSession() {
        Sequences sequences = Toy.sequences("x b", "a c", "x a");
        float[] scores =
                Learning.scores(
                        Learning.learn(learner(), Toy.withoutLast(sequences), Map.of()),
                        Toy.last(sequences),
                        4);
        assertThat(scores).containsExactly(new float[] {0.25f, 0.25f, 1, 1}, within(1e-6f));
    }

    @Test
    void theOwnSessionIsNoNeighbour() {
        Sequences sequences = Toy.sequences("a b", "c d");
        var scorer = Learning.learn(learner(), sequences, Map.of());
        assertThat(Learning.scores(scorer, Toy.last(sequences), 4)).containsOnly(0);
    }

    @Override
    Learner learner() {
        return new SessionKnnLearner();
    }

    @Override
    Map<String, Double> given() {
        return Map.of("sample", 4.0, "neighbours", 2.0, "last", 0.0, "idf", 2.0);
    }

    @Override
    double[] expected(Sequences training, History history) {
        return new SlowSessionKnn(training, 4, 2, 0)
                .scores(history, step -> 1.0 / step, idf -> 1 + 2 * idf);
    }
}
