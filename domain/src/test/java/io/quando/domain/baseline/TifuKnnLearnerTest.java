package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.score.Learner;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.work.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TifuKnnLearnerTest extends OracleContract {
    private static final int GROUPS = 3;
    private static final double BASKET_DECAY = 0.8;
    private static final double GROUP_DECAY = 0.6;
    private static final double ALPHA = 0.4;
    private static final int NEIGHBOURS = 4;
    private static final int ITEMS = 20;

    /// Three baskets in two groups: a alone, a step back; b and c together.
    @Test
    void newerBasketsAndGroupsWeighMore() {
        Sequences sequences = Toy.sequences("a b c");
        SparseRow vector =
                new ItemFrequencies(2, 0.5, 0.5).vector(Toy.last(sequences), new Accumulator(3));
        assertThat(vector.codes()).containsExactly(0, 1, 2);
        assertThat(vector.weights()).containsExactly(0.25f * 0.5f / 2, 0.5f / 2 / 2, 1f / 2 / 2);
    }

    /// The asked one's vector is a; b at √2 is nearer than b and c at √3.
    @Test
    void theNearestUsersMeanIsMixedIn() {
        Sequences sequences = Toy.sequences("b+c", "b", "a");
        float[] scores =
                Learning.scores(
                        Learning.learn(
                                learner(),
                                sequences,
                                Map.of("neighbours", 1.0, "groups", 1.0, "alpha", 0.75)),
                        Toy.last(sequences),
                        3);
        assertThat(scores).containsExactly(0.25f, 0, 0.75f);
    }

    @Override
    Learner learner() {
        return new TifuKnnLearner(Workers.single());
    }

    @Override
    Map<String, Double> given() {
        return Map.of(
                "groups", (double) GROUPS,
                "basket-decay", BASKET_DECAY,
                "group-decay", GROUP_DECAY,
                "alpha", ALPHA,
                "neighbours", (double) NEIGHBOURS);
    }

    @Override
    double[] expected(Sequences training, History history) {
        double[] own = vector(history);
        List<double[]> nearest =
                IntStream.range(0, training.users())
                        .filter(user -> user != history.owner() && training.length(user) > 0)
                        .mapToObj(user -> vector(Toy.whole(training, user)))
                        .sorted(Comparator.comparingDouble(other -> rounded(distance(own, other))))
                        .limit(NEIGHBOURS)
                        .toList();
        double[] scores = new double[training.items()];
        for (int item = 0; item < scores.length; item++) {
            int code = item;
            double mean = nearest.stream().mapToDouble(v -> v[code]).average().orElse(0);
            scores[item] = ALPHA * own[item] + (1 - ALPHA) * mean;
        }
        return scores;
    }

    private static double rounded(double distance) {
        return Math.rint(distance * 1e6);
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }

    /// As the authors' program does it: decays all baskets, cuts, and decays the groups.
    private static double[] vector(History history) {
        List<TreeSet<Integer>> baskets = baskets(history);
        List<double[]> groups = new ArrayList<>();
        int n = baskets.size();
        int count = Math.min(n, GROUPS);
        int next = 0;
        for (int group = 0; group < count; group++) {
            int size = n / count + (group >= count - n % count ? 1 : 0);
            double[] mean = new double[ITEMS];
            for (int i = 0; i < size; i++, next++) {
                double weight = Math.pow(BASKET_DECAY, n - 1 - next) / size;
                baskets.get(next).forEach(item -> mean[item] += weight);
            }
            groups.add(mean);
        }
        double[] vector = new double[ITEMS];
        for (int group = 0; group < count; group++) {
            for (int item = 0; item < ITEMS; item++) {
                double decay = Math.pow(GROUP_DECAY, GROUPS - 1 - group);
                vector[item] += decay * groups.get(group)[item] / count;
            }
        }
        return vector;
    }

    private static List<TreeSet<Integer>> baskets(History history) {
        List<TreeSet<Integer>> baskets = new ArrayList<>();
        for (int i = 0; i < history.length(); i++) {
            int basket = history.inBaskets() ? history.basket(i) : i;
            if (basket == baskets.size()) {
                baskets.add(new TreeSet<>());
            }
            baskets.get(basket).add(history.item(i));
        }
        return baskets;
    }

    @Test
    void aVectorThatHasNothingInCommonIsFoundByItsLength() {
        Sequences sequences = Toy.sequences("a", "b c d", "e");
        var scorer =
                Learning.learn(
                        learner(),
                        Toy.withoutLast(sequences),
                        Map.of("neighbours", 1.0, "groups", 1.0, "alpha", 0.0));
        float[] scores = Learning.scores(scorer, Toy.last(sequences), 5);
        assertThat(scores[0]).isZero();
        assertThat(scores)
                .containsExactly(new float[] {0, 0.81f / 3, 0.9f / 3, 1 / 3f, 0}, within(1e-6f));
    }
}
