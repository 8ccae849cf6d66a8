package io.quando.adapter.encoder.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.runtime.Libtorch;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatentTest {
    /// ½(1 + 1 − 0 − 1) and ½(0 + 4 − ln 4 − 1).
    @Test
    void divergenceIsThatOfTheClosedForm() {
        try (NDManager memory = Libtorch.started().memory()) {
            var latent =
                    new Latent(
                            memory.create(new float[] {1, 0}, new Shape(2, 1)),
                            memory.create(new float[] {0, (float) Math.log(4)}, new Shape(2, 1)));
            assertThat(latent.divergence().getFloat())
                    .isCloseTo((float) (0.5 + 0.5 * (3 - Math.log(4))), within(1e-6f));
        }
    }

    @Test
    void drawsHaveTheMeanAndTheDeviation() {
        int draws = 20_000;
        try (NDManager memory = Libtorch.started().memory()) {
            var shape = new Shape(draws, 1);
            var latent = new Latent(memory.full(shape, 3), memory.full(shape, (float) Math.log(4)));
            float[] drawn = latent.drawn(new SplittableRandom(1)).toFloatArray();
            double mean = IntStream.range(0, draws).mapToDouble(i -> drawn[i]).average().orElse(0);
            double square =
                    IntStream.range(0, draws)
                            .mapToDouble(i -> (drawn[i] - 3) * (drawn[i] - 3))
                            .average()
                            .orElse(0);
            assertThat(mean).isCloseTo(3, within(0.06));
            assertThat(square).isCloseTo(4, within(0.16));
        }
    }
}
