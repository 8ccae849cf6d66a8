package io.quando.adapter.encoder.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.testkit.SeededCases;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SampledSoftmaxTest {
    private static final int WIDTH = 5;

    @Test
    void allItemsAsNegativesAreTheFullSoftmax() {
        SeededCases.run(
                3,
                random -> {
                    for (int targets : new int[] {1, 7, 8, 1021, 2049}) {
                        compare(
                                random,
                                targets,
                                2 + random.nextInt(40),
                                new SampledSoftmax(1000),
                                new FullSoftmax());
                    }
                });
    }

    @Test
    void gradientsAreThoseOfTheRecordedForm() {
        SeededCases.run(
                3,
                random -> {
                    for (int targets : new int[] {1, 7, 8, 1021}) {
                        compare(
                                random,
                                targets,
                                50,
                                new SampledSoftmax(6),
                                (states, items, asked, r) -> plain(states, items, asked, r, 6));
                    }
                });
    }

    @Test
    void sumOverTheCatalogueIsMetOnAverage() {
        double[] scores = {0.3, -1, 2, 0.5, 1.5, -0.2, 0, 1};
        double sum = Arrays.stream(scores).map(Math::exp).sum();
        double drawn = 0;
        int draws = 20_000;
        var random = new SplittableRandom(1);
        for (int i = 0; i < draws; i++) {
            var candidates = Candidates.drawn(new long[] {4, 1, 4}, scores.length, 3, random);
            for (int j = 0; j < candidates.items().length; j++) {
                drawn +=
                        Math.exp(scores[(int) candidates.items()[j]] + candidates.corrections()[j]);
            }
        }
        assertThat(drawn / draws).isCloseTo(sum, within(0.02 * sum));
    }

    @Test
    void candidatesAreDifferent() {
        SeededCases.run(
                50,
                random -> {
                    long[] targets = random.longs(1 + random.nextInt(8), 0, 21).toArray();
                    var candidates = Candidates.drawn(targets, 21, random.nextInt(25), random);
                    assertThat(candidates.items()).contains(targets);
                    assertThat(candidates.items()).doesNotHaveDuplicates();
                    assertThat(Arrays.stream(candidates.items()))
                            .allMatch(item -> item >= 0 && item < 21);
                    long[] places = candidates.places(targets);
                    for (int i = 0; i < targets.length; i++) {
                        assertThat(candidates.items()[(int) places[i]]).isEqualTo(targets[i]);
                    }
                });
    }

    private static void compare(
            RandomGenerator random, int count, int itemCount, Objective one, Objective other) {
        float[] states = Gradients.numbers(random, count * WIDTH);
        float[] items = Gradients.numbers(random, itemCount * WIDTH);
        long[] targets = random.longs(count, 0, itemCount).toArray();
        try (NDManager memory = Libtorch.started().memory()) {
            float[][] sampled = Gradients.of(memory, states, items, WIDTH, targets, one);
            float[][] expected = Gradients.of(memory, states, items, WIDTH, targets, other);
            for (int i = 0; i < sampled.length; i++) {
                assertThat(sampled[i]).containsExactly(expected[i], within(2e-6f));
            }
        }
    }

    private static Loss plain(
            NDArray states, NDArray items, long[] targets, RandomGenerator random, int negatives) {
        NDManager memory = states.getManager();
        int catalogue = (int) items.getShape().get(0);
        var candidates = Candidates.drawn(targets, catalogue, negatives, random);
        NDArray some = Operations.rows(items, memory.create(candidates.items()));
        NDArray logarithms =
                Operations.linear(states, some, null)
                        .add(memory.create(candidates.corrections()))
                        .logSoftmax(1);
        NDArray places = memory.create(candidates.places(targets)).expandDims(1);
        return Loss.recorded(logarithms.gather(places, 1).mean().neg());
    }
}
