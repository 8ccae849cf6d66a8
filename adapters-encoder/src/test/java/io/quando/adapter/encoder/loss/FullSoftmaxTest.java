package io.quando.adapter.encoder.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.testkit.SeededCases;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class FullSoftmaxTest {
    private static final int WIDTH = 5;

    /// Scores 0 and log 3, so shares 1/4 and 3/4.
    @Test
    void sharesOfTwoItemsAreTold() {
        try (NDManager memory = Libtorch.started().memory()) {
            float[] gradient =
                    Gradients.of(
                            memory,
                            new float[] {1},
                            new float[] {0, (float) Math.log(3)},
                            1,
                            new long[] {0},
                            new FullSoftmax())[0];
            assertThat(gradient[0]).isCloseTo((float) (0.75 * Math.log(3)), within(1e-6f));
        }
    }

    @Test
    void gradientsAreThoseOfTheRecordedForm() {
        SeededCases.run(
                3,
                random -> {
                    for (int targets : new int[] {1, 7, 8, 1021, 2049}) {
                        compare(random, targets, 1 + random.nextInt(40));
                    }
                });
    }

    private static void compare(RandomGenerator random, int count, int itemCount) {
        float[] states = Gradients.numbers(random, count * WIDTH);
        float[] items = Gradients.numbers(random, itemCount * WIDTH);
        long[] targets = random.longs(count, 0, itemCount).toArray();
        try (NDManager memory = Libtorch.started().memory()) {
            float[][] analytic =
                    Gradients.of(memory, states, items, WIDTH, targets, new FullSoftmax());
            float[][] recorded =
                    Gradients.of(memory, states, items, WIDTH, targets, FullSoftmaxTest::plain);
            for (int i = 0; i < analytic.length; i++) {
                assertThat(analytic[i]).containsExactly(recorded[i], within(2e-6f));
            }
        }
    }

    private static Loss plain(
            NDArray states, NDArray items, long[] targets, RandomGenerator random) {
        NDArray codes = states.getManager().create(targets).expandDims(1);
        NDArray logarithms = Operations.linear(states, items, null).logSoftmax(1);
        return Loss.recorded(logarithms.gather(codes, 1).mean().neg());
    }
}
