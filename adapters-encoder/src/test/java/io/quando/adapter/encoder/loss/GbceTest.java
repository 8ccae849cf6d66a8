package io.quando.adapter.encoder.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.testkit.SeededCases;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class GbceTest {
    private static final int WIDTH = 5;
    private static final int GROUP = 64;

    /// Scores log 3 and 0, so probabilities 3/4 and 1/2; two of four others, α = 1/2, and t = 1/2,
    /// so the power is 1/2 · (1/2 · (1 − 2) + 2) = 3/4.
    @Test
    void handWorkedExample() {
        try (NDManager memory = Libtorch.started().memory()) {
            float[] loss =
                    Gradients.of(
                            memory,
                            new float[] {1},
                            new float[] {(float) Math.log(3), 0, 0, 0, 0},
                            1,
                            new long[] {0},
                            with(new long[] {1, 4}, 0.5))[2];
            double expected = (0.75 * Math.log(4 / 3.0) + 2 * Math.log(2)) / 3;
            assertThat(loss[0]).isCloseTo((float) expected, within(1e-6f));
        }
    }

    @Test
    void withoutCalibrationItIsBinaryCrossEntropy() {
        compare(0);
    }

    @Test
    void calibrationRaisesTheTargetToAPower() {
        compare(0.75);
    }

    @Test
    void targetIsNotItsOwnRival() {
        try (NDManager memory = Libtorch.started().memory()) {
            float[] loss =
                    Gradients.of(
                            memory,
                            new float[] {1},
                            new float[] {0, 5},
                            1,
                            new long[] {0},
                            with(new long[] {0}, 0))[2];
            assertThat(loss[0]).isCloseTo((float) (Math.log(2) / 2), within(1e-6f));
        }
    }

    private static void compare(double calibration) {
        SeededCases.run(
                3,
                random -> {
                    for (int targets : new int[] {1, 7, 8, 64, 65, 1021}) {
                        compare(random, targets, 40, 9, calibration);
                    }
                });
    }

    private static void compare(
            RandomGenerator random, int count, int itemCount, int each, double calibration) {
        float[] states = Gradients.numbers(random, count * WIDTH);
        float[] items = Gradients.numbers(random, itemCount * WIDTH);
        long[] targets = random.longs(count, 0, itemCount).toArray();
        long[] others =
                random.longs((long) each * Math.ceilDiv(count, GROUP), 0, itemCount).toArray();
        double[][] expected = plain(states, items, targets, others, each, calibration);
        try (NDManager memory = Libtorch.started().memory()) {
            float[][] all =
                    Gradients.of(memory, states, items, WIDTH, targets, with(others, calibration));
            for (int i = 0; i < all.length; i++) {
                for (int j = 0; j < all[i].length; j++) {
                    assertThat(all[i][j]).isCloseTo((float) expected[i][j], within(3e-6f));
                }
            }
        }
    }

    private static Objective with(long[] others, double calibration) {
        return (states, items, targets, random) ->
                Loss.recorded(new Gbce(1, calibration).mean(states, items, targets, others));
    }

    private static double[][] plain(
            float[] states, float[] items, long[] targets, long[] others, int each, double t) {
        double[][] all = {new double[states.length], new double[items.length], new double[1]};
        double rate = each / (items.length / WIDTH - 1.0);
        double power = rate * (t * (1 - 1 / rate) + 1 / rate);
        double weight = 1.0 / targets.length / (each + 1);
        for (int row = 0; row < targets.length; row++) {
            int target = (int) targets[row];
            term(states, items, row, target, true, weight * power, all);
            for (int k = 0; k < each; k++) {
                int other = (int) others[row / GROUP * each + k];
                if (other != target) {
                    term(states, items, row, other, false, weight, all);
                }
            }
        }
        return all;
    }

    private static void term(
            float[] states,
            float[] items,
            int row,
            int item,
            boolean right,
            double weight,
            double[][] all) {
        double score = 0;
        for (int i = 0; i < WIDTH; i++) {
            score += states[row * WIDTH + i] * items[item * WIDTH + i];
        }
        double probability = 1 / (1 + Math.exp(-score));
        all[2][0] -= weight * Math.log(right ? probability : 1 - probability);
        double slope = weight * (right ? probability - 1 : probability);
        for (int i = 0; i < WIDTH; i++) {
            all[0][row * WIDTH + i] += slope * items[item * WIDTH + i];
            all[1][item * WIDTH + i] += slope * states[row * WIDTH + i];
        }
    }
}
