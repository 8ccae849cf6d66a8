package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.score.Learner;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UserKnnLearnerTest extends OracleContract {
    private static final int NEIGHBOURS = 3;
    private static final double SHRINKAGE = 0.5;

    /// The asked one has {a}, the others {a, b} and {a, c, d, e}: cosines 1/√2 and 1/2.
    @Test
    void neighboursAddTheirSimilarityToTheirItems() {
        Sequences sequences = Toy.sequences("a b", "a c d e", "f", "a a");
        float[] scores =
                Learning.scores(
                        Learning.learn(
                                learner(), Toy.withoutLast(sequences), Map.of("shrinkage", 0.0)),
                        Toy.last(sequences),
                        6);
        float near = (float) Math.sqrt(0.5);
        assertThat(scores)
                .containsExactly(
                        new float[] {near + 0.5f, near, 0.5f, 0.5f, 0.5f, 0}, within(1e-6f));
    }

    @Test
    void nobodyIsTheirOwnNeighbour() {
        Sequences sequences = Toy.sequences("a b", "c");
        float[] scores =
                Learning.scores(
                        Learning.learn(learner(), sequences, Map.of()), Toy.whole(sequences, 0), 3);
        assertThat(scores).containsOnly(0);
    }

    @Override
    Learner learner() {
        return new UserKnnLearner();
    }

    @Override
    Map<String, Double> given() {
        return Map.of("neighbours", (double) NEIGHBOURS, "shrinkage", SHRINKAGE, "last", 5.0);
    }

    @Override
    double[] expected(Sequences training, History history) {
        TreeSet<Integer> own = set(history, 5);
        double[] scores = new double[training.items()];
        IntStream.range(0, training.users())
                .filter(user -> user != history.owner())
                .boxed()
                .sorted(Comparator.comparingDouble(user -> -similarity(own, set(training, user))))
                .limit(NEIGHBOURS)
                .forEach(user -> {
                    TreeSet<Integer> set = set(training, user);
                    set.forEach(item -> scores[item] += similarity(own, set));
                });
        return scores;
    }

    private static double similarity(TreeSet<Integer> a, TreeSet<Integer> b) {
        return common(a, b) / (Math.sqrt((double) a.size() * b.size()) + SHRINKAGE);
    }
}
