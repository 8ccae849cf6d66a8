package io.quando.adapter.encoder.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.domain.encode.Tensor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecencyMeanTest {
    /// With a decay of a half the weights are 1, then 1/3 and 2/3, then 1/7, 2/7 and 4/7.
    @Test
    void laterItemsWeighMore() {
        var network = new RecencyMean(2, 1, 0.5);
        var items = new Tensor(new int[] {2, 1}, new float[] {0, 21});
        try (NDManager memory = Libtorch.started().memory()) {
            var weights = new Weights(memory, network.parameters(), Map.of(Network.ITEMS, items));
            Tokens tokens = Tokens.of(memory, List.of(new int[] {1, 0, 1}, new int[] {0}));
            assertThat(network.states(weights, tokens, Dropout.none()).toFloatArray())
                    .startsWith(new float[] {21, 7, 15, 0}, within(1e-5f));
        }
    }
}
