package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.RatingPredictor;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BiasLearnerTest {
    /// The mean is 3. Tea with 5 and 4 lies 3 / (1 + 2) above it, wine with 1 and 2 as far below.
    private static final Sequences SEQUENCES =
            Sequences.builder()
                    .add("u", "tea", null, 5.0, null)
                    .add("v", "tea", null, 4.0, null)
                    .add("u", "wine", null, 1.0, null)
                    .add("v", "wine", null, 2.0, null)
                    .add("w", "tea", null, null, null)
                    .build();

    private static final Map<String, Double> ONE_EACH =
            Map.of("item-shrinkage", 1.0, "user-shrinkage", 1.0);

    private final ItemScorer bias = Learning.learn(new BiasLearner(), SEQUENCES, ONE_EACH);

    @Test
    void itemsAreRankedByTheirBias() {
        assertThat(Learning.scores(bias, Toy.whole(SEQUENCES, 0), 2))
                .containsExactly(new float[] {1, -1}, within(1e-6f));
    }

    /// The first user gave tea 5 − 3 − 1 = 1 more than expected.
    @Test
    void aUsersBiasComesFromTheHistory() {
        History history = History.of(SEQUENCES, 0, 1, false, 0);
        assertThat(rate(history, 0)).isCloseTo(3 + 1 + 1 / 2.0, within(1e-9));
        assertThat(rate(history, 1)).isCloseTo(3 - 1 + 1 / 2.0, within(1e-9));
        assertThat(rate(Toy.whole(SEQUENCES, 2), 0)).isCloseTo(4, within(1e-9));
    }

    /// Tea and wine have two of √(3·2) users in common. The user gave tea 1/2 more than expected.
    @Test
    void whatTheUserThoughtOfSimilarItemsMovesTheBias() {
        RatingBias ofRatings = RatingBias.of(SEQUENCES, 1, 1);
        var knn = new RatingItemKnn(SparseRows.of(none(), row(0, 0.8f)), 0, ofRatings);
        History history = History.of(SEQUENCES, 0, 1, false, 0);
        assertThat(knn.rate(history, 1)).isCloseTo(2.5 + 0.5, within(1e-6));
        assertThat(knn.rate(history, 0)).isCloseTo(4.5, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 6, 7, 8, 9})
    void ratingsAreThoseOfTheSlowWay(long seed) {
        RandomSequences data = RandomSequences.decorated(seed);
        ItemScorer scorer = Learning.learn(new BiasLearner(), data.training(), ONE_EACH);
        for (History history : data.histories()) {
            for (int item = 0; item < data.items(); item++) {
                assertThat(((RatingPredictor) scorer).rate(history, item))
                        .isCloseTo(rating(data.training(), history, item), within(1e-9));
            }
        }
    }

    private static double rating(Sequences training, History history, int item) {
        double mean = ratings(training, -1).average().orElse(0);
        double above = 0;
        int count = 0;
        for (int i = 0; i < history.length(); i++) {
            if (!Float.isNaN(history.value(i))) {
                above += history.value(i) - mean - itemBias(training, history.item(i), mean);
                count++;
            }
        }
        return mean + itemBias(training, item, mean) + above / (1 + count);
    }

    private static double itemBias(Sequences training, int item, double mean) {
        return ratings(training, item).map(r -> r - mean).sum()
                / (1 + ratings(training, item).count());
    }

    /// Of an item, or of all if it is −1.
    private static DoubleStream ratings(Sequences training, int item) {
        return IntStream.range(0, training.users())
                .boxed()
                .flatMapToDouble(user ->
                        IntStream.range(0, training.length(user))
                                .filter(i -> item < 0 || training.item(user, i) == item)
                                .mapToDouble(i -> training.value(user, i)))
                .filter(value -> !Double.isNaN(value));
    }

    @Test
    void withoutValuesThereIsNothingToLearn() {
        assertThatExceptionOfType(UnlearnableException.class)
                .isThrownBy(() -> Learning.learn(new BiasLearner(), Toy.sequences("a b"), Map.of()))
                .withMessageContaining("value");
    }

    private double rate(History history, int item) {
        return ((RatingPredictor) bias).rate(history, item);
    }

    private static SparseRow none() {
        return new SparseRow(new int[0], new float[0]);
    }

    private static SparseRow row(int code, float weight) {
        return new SparseRow(new int[] {code}, new float[] {weight});
    }
}
