package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.score.Learner;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PopularityLearnerTest extends OracleContract {
    @Test
    void everyEventCountsOne() {
        Sequences sequences = Toy.sequences("a b a", "a c");
        float[] scores =
                Learning.scores(
                        Learning.learn(learner(), sequences, given()), Toy.last(sequences), 3);
        assertThat(scores).containsExactly(3, 1, 1);
    }

    @Override
    Learner learner() {
        return new PopularityLearner();
    }

    @Override
    Map<String, Double> given() {
        return Map.of();
    }

    @Override
    double[] expected(Sequences training, History history) {
        return counts(training);
    }

    static double[] counts(Sequences sequences) {
        double[] counts = new double[sequences.items()];
        for (int user = 0; user < sequences.users(); user++) {
            for (int position = 0; position < sequences.length(user); position++) {
                counts[sequences.item(user, position)]++;
            }
        }
        return counts;
    }
}
