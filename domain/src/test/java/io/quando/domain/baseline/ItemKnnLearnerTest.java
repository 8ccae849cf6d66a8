package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.RatingPredictor;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.work.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemKnnLearnerTest extends OracleContract {
    private static final int NEIGHBOURS = 3;
    private static final double SHRINKAGE = 0.5;
    private static final int LAST = 4;

    /// a and b have both of their users in common, a and c one of two each.
    @Test
    void anItemIsAsSimilarAsItsUsersAre() {
        Sequences sequences = Toy.sequences("a b", "a b c", "c", "a a");
        float[] scores =
                Learning.scores(
                        Learning.learn(
                                learner(), Toy.withoutLast(sequences), Map.of("shrinkage", 0.0)),
                        Toy.last(sequences),
                        3);
        assertThat(scores).containsExactly(new float[] {0, 1, 0.5f}, within(1e-6f));
    }

    @Test
    void onlyTheNearestCount() {
        Sequences sequences = Toy.sequences("a b", "a b c", "c", "a");
        float[] scores =
                Learning.scores(
                        Learning.learn(
                                learner(),
                                Toy.withoutLast(sequences),
                                Map.of("shrinkage", 2.0, "neighbours", 1.0)),
                        Toy.last(sequences),
                        3);
        assertThat(scores).containsExactly(new float[] {0, 0.5f, 0}, within(1e-6f));
    }

    @Test
    void ratingsArePredictedOnlyWhereThereAreSome() {
        Sequences sequences = Toy.sequences("a b", "a b c");
        assertThat(Learning.learn(learner(), sequences, Map.of()))
                .isNotInstanceOf(RatingPredictor.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ratingsAreThoseOfTheSlowWay(long seed) {
        RandomSequences data = RandomSequences.decorated(seed);
        if (!data.training().valued()) {
            return;
        }
        ItemScorer scorer = Learning.learn(learner(), data.training(), given());
        for (History history : data.histories()) {
            for (int item = 0; item < data.items(); item++) {
                assertThat(((RatingPredictor) scorer).rate(history, item))
                        .isCloseTo(rating(data.training(), history, item), within(1e-5));
            }
        }
    }

    private static double rating(Sequences training, History history, int item) {
        RatingBias bias = RatingBias.standard(training);
        double user = bias.ofUser(history);
        double[] similar = nearest(training, item);
        double above = 0;
        double below = 0;
        for (int i = 0; i < history.length(); i++) {
            double similarity = similar[history.item(i)];
            if (!Float.isNaN(history.value(i))) {
                above += similarity * (history.value(i) - bias.rate(user, history.item(i)));
                below += similarity;
            }
        }
        return bias.rate(user, item) + (below > 0 ? above / below : 0);
    }

    @Override
    Learner learner() {
        return new ItemKnnLearner(Workers.single());
    }

    @Override
    Map<String, Double> given() {
        return Map.of(
                "neighbours", (double) NEIGHBOURS, "shrinkage", SHRINKAGE, "last", (double) LAST);
    }

    @Override
    double[] expected(Sequences training, History history) {
        double[] scores = new double[training.items()];
        for (int item : set(history, LAST)) {
            double[] similar = nearest(training, item);
            for (int other = 0; other < scores.length; other++) {
                scores[other] += similar[other];
            }
        }
        return scores;
    }

    private static double[] nearest(Sequences training, int item) {
        double[] similar = new double[training.items()];
        for (int other = 0; other < similar.length; other++) {
            similar[other] = other == item ? 0 : cosine(training, item, other);
        }
        List<Integer> order = new ArrayList<>();
        for (int other = 0; other < similar.length; other++) {
            order.add(other);
        }
        order.sort(Comparator.comparingDouble((Integer other) -> -similar[other]));
        order.subList(0, Math.min(NEIGHBOURS, order.size())).clear();
        order.forEach(other -> similar[other] = 0);
        return similar;
    }

    private static double cosine(Sequences training, int a, int b) {
        TreeSet<Integer> ofA = users(training, a);
        TreeSet<Integer> ofB = users(training, b);
        double norm = Math.sqrt((double) ofA.size() * ofB.size());
        return common(ofA, ofB) / (norm + SHRINKAGE);
    }

    private static TreeSet<Integer> users(Sequences training, int item) {
        TreeSet<Integer> users = new TreeSet<>();
        for (int user = 0; user < training.users(); user++) {
            if (set(training, user).contains(item)) {
                users.add(user);
            }
        }
        return users;
    }
}
