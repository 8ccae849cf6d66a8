package io.quando.adapter.encoder.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.network.Initial;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.domain.encode.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AverageTest {
    private static final Parameter ONE =
            new Parameter("one", new int[] {1}, Initial.constant(0), Parameter.Kind.MATRIX);
    private static final Map<String, Tensor> ZERO = tensors(0);

    private static Map<String, Tensor> tensors(float value) {
        return Map.of("one", new Tensor(new int[] {1}, new float[] {value}));
    }

    /// What it says after so many steps at which the weight is 1, when it began with 0.
    private static float after(double epochs, int steps, int batches) {
        Average average = new Average(epochs, ZERO);
        try (NDManager memory = Libtorch.started().memory();
                Weights weights = new Weights(memory, List.of(ONE), tensors(1))) {
            for (int step = 1; step <= steps; step++) {
                average.look(weights, step, batches);
            }
        }
        return Objects.requireNonNull(average.tensors().get("one")).values()[0];
    }

    @Test
    void thePastFadesByTheFactorEInSoManyEpochs() {
        for (int batches : new int[] {1, 7, 8, 1021}) {
            float faded = 1 - after(2, 2 * batches, batches);
            assertThat(faded).isCloseTo((float) Math.exp(-1), within(0.02f));
        }
    }

    @Test
    void withoutEpochsNothingIsLookedAt() {
        assertThat(after(0, 10, 5)).isZero();
        assertThat(new Average(0, ZERO).isTaken()).isFalse();
    }

    @Test
    void whatItBeganWithStaysAsItWas() {
        after(1, 10, 5);
        assertThat(Objects.requireNonNull(ZERO.get("one")).values()).containsExactly(0);
    }
}
