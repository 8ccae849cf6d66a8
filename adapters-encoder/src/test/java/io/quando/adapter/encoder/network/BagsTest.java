package io.quando.adapter.encoder.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.runtime.Libtorch;
import java.util.List;
import org.junit.jupiter.api.Test;

class BagsTest {
    @Test
    void columnsAreTheItemsThatSomebodyHas() {
        try (NDManager memory = Libtorch.started().memory()) {
            Bags bags = Bags.of(memory, List.of(new int[] {3}, Bags.bag(new int[] {9, 3, 9})));
            float half = (float) Math.sqrt(0.5);
            assertThat(bags.items().toLongArray()).containsExactly(3, 9);
            assertThat(bags.shares().toFloatArray())
                    .containsExactly(new float[] {1, 0, half, half}, within(1e-7f));
        }
    }
}
