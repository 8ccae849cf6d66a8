package io.quando.adapter.encoder.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.network.Autoencoder;
import io.quando.adapter.encoder.network.Dropout;
import io.quando.adapter.encoder.network.PairScorer;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.network.RecencyMean;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.adapter.encoder.train.Lessons;
import io.quando.domain.encode.Tensor;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Weights that are all 0 tell nothing, and what that costs is known.
class LossOfNothingTest {
    private static final int ITEMS = 10;
    private static final int NEGATIVES = 4;

    /// Each item costs log(items), and a belief that is the standard normal costs nothing.
    @Test
    void eachItemOfABagIsAsLikelyAsAnyOther() {
        var network = new Autoencoder(ITEMS, 6, 3);
        List<int[]> users = List.of(new int[] {1, 2, 5}, new int[] {7});
        var lessons = new BagLessons(network, users, 2, new Annealing(1, 0));
        assertThat(loss(lessons, network.parameters()))
                .isCloseTo((float) Math.log(ITEMS), within(1e-5f));
    }

    /// Each of 1 + k is taken for the right one with a probability of 1 / (1 + k).
    @Test
    void eachOfAPairIsAsLikelyAsAnyOther() {
        var network = new RecencyMean(ITEMS, 4, 0.5);
        var scorer = new PairScorer(4, 3);
        var example = new Example(new int[] {1, 2}, new int[] {0, 1}, new int[] {2, 3});
        var lessons =
                new PairLessons(
                        network,
                        scorer,
                        random -> List.of(example),
                        new TokenBudget(10),
                        ITEMS,
                        NEGATIVES);
        List<Parameter> parameters =
                Stream.of(network.parameters(), scorer.parameters()).flatMap(List::stream).toList();
        double other = -Math.log(NEGATIVES / (1.0 + NEGATIVES));
        double right = -Math.log(1 / (1.0 + NEGATIVES));
        assertThat(loss(lessons, parameters))
                .isCloseTo((float) (NEGATIVES * other + right), within(1e-5f));
    }

    private static float loss(Lessons lessons, List<Parameter> parameters) {
        Map<String, Tensor> nothing =
                parameters.stream()
                        .collect(Collectors.toMap(Parameter::name, LossOfNothingTest::zeros));
        var random = new SplittableRandom(1);
        try (NDManager memory = Libtorch.started().memory()) {
            var weights = new Weights(memory, parameters, nothing);
            return lessons.epoch(1, random)
                    .getFirst()
                    .loss(memory, weights, Dropout.none(), random)
                    .mean()
                    .getFloat();
        }
    }

    private static Tensor zeros(Parameter parameter) {
        int size = IntStream.of(parameter.shape()).reduce(1, Math::multiplyExact);
        return new Tensor(parameter.shape(), new float[size]);
    }
}
