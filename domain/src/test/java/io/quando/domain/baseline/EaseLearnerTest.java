package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.score.Learner;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.work.Workers;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EaseLearnerTest extends OracleContract {
    private static final double LAMBDA = 2;

    /// XᵀX + I = (3 1; 1 2), whose inverse is (2 −1; −1 3) / 5.
    @Test
    void weightsAreTheInverseOverItsDiagonal() {
        Sequences sequences = Toy.sequences("a b", "a");
        var scorer = Learning.learn(learner(), sequences, Map.of("lambda", 1.0));
        assertThat(Learning.scores(scorer, Toy.whole(sequences, 1), 2))
                .containsExactly(new float[] {0, 1 / 3f}, within(1e-6f));
        assertThat(Learning.scores(scorer, Toy.whole(sequences, 0), 2))
                .containsExactly(new float[] {0.5f, 1 / 3f}, within(1e-6f));
    }

    @Test
    void onlyTheMostFrequentItemsAreModelled() {
        Sequences sequences = Toy.sequences("a b c", "a b", "c");
        var scorer = Learning.learn(learner(), sequences, Map.of("lambda", 1.0, "max-items", 2.0));
        assertThat(Learning.scores(scorer, Toy.whole(sequences, 0), 3)[2]).isZero();
        assertThat(Learning.scores(scorer, Toy.last(sequences), 3)).containsOnly(0);
    }

    @Override
    Learner learner() {
        return new EaseLearner(new GaussJordan(), Workers.single());
    }

    @Override
    Map<String, Double> given() {
        return Map.of("lambda", LAMBDA);
    }

    /// Each column of B by itself: the ridge regression of an item on all others, which needs no
    /// inversion of the whole.
    @Override
    double[] expected(Sequences training, History history) {
        double[][] gram = gram(training);
        double[] scores = new double[training.items()];
        for (int item = 0; item < scores.length; item++) {
            double[] weights = ridge(gram, item);
            for (int other : set(history, 0)) {
                scores[item] += weights[other];
            }
        }
        return scores;
    }

    private static double[][] gram(Sequences training) {
        double[][] gram = new double[training.items()][training.items()];
        for (int user = 0; user < training.users(); user++) {
            TreeSet<Integer> set = set(training, user);
            set.forEach(a -> set.forEach(b -> gram[a][b]++));
        }
        return gram;
    }

    /// Gauss-Seidel on (G + λI) w = g without the item's own row and column.
    private static double[] ridge(double[][] gram, int item) {
        double[] weights = new double[gram.length];
        for (int round = 0; round < 3000; round++) {
            for (int i = 0; i < weights.length; i++) {
                if (i != item) {
                    double rest = gram[i][item];
                    for (int j = 0; j < weights.length; j++) {
                        rest -= j == i ? 0 : gram[i][j] * weights[j];
                    }
                    weights[i] = rest / (gram[i][i] + LAMBDA);
                }
            }
        }
        return weights;
    }
}
