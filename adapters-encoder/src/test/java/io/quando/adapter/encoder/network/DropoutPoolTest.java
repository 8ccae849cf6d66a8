package io.quando.adapter.encoder.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.quando.adapter.encoder.runtime.Libtorch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DropoutPoolTest {
    private static final Shape SHAPE = new Shape(100, 100);

    @Test
    void shareIsLeftOutAndTheMeanStays() {
        float[] left = dropped(0.25, 3);
        assertThat(IntStream.range(0, left.length).filter(i -> left[i] == 0).count())
                .isBetween(2_300L, 2_700L);
        assertThat(IntStream.range(0, left.length).mapToDouble(i -> left[i]).average().orElse(0))
                .isCloseTo(1, within(0.05));
    }

    @Test
    void sameSeedLeavesOutTheSame() {
        assertThat(dropped(0.5, 3)).isEqualTo(dropped(0.5, 3)).isNotEqualTo(dropped(0.5, 4));
    }

    @Test
    void nothingIsLeftOutWithoutAShare() {
        assertThat(dropped(0, 3)).containsOnly(1);
    }

    private static float[] dropped(double share, long seed) {
        try (NDManager memory = Libtorch.started().memory();
                var pool = new DropoutPool(memory, share, 7)) {
            return pool.dropout(seed).apply(memory.ones(SHAPE)).toFloatArray();
        }
    }
}
