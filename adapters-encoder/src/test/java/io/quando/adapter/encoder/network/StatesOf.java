package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.adapter.encoder.runtime.ProductPrecision;
import io.quando.adapter.encoder.runtime.Scope;
import io.quando.domain.encode.Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The states of a network that has learnt nothing yet.
///
/// @param width of a state
record StatesOf(Network network, int width) {
    float[] states(List<int[]> sequences) {
        return states(sequences, List.of(), List.of());
    }

    float[] states(List<int[]> sequences, List<long[]> times, List<int[]> actions) {
        Map<String, Tensor> initial = new LinkedHashMap<>();
        network.parameters().forEach(p -> initial.put(p.name(), p.initial(1)));
        try (NDManager memory = Libtorch.started().memory();
                Scope scope = Scope.plain(memory, ProductPrecision.SINGLE)) {
            var weights = new Weights(scope.memory(), network.parameters(), initial);
            weights.lendTo(scope.memory());
            Tokens tokens = Tokens.of(scope.memory(), sequences, times, actions);
            return network.states(weights, tokens, Dropout.none()).toFloatArray();
        }
    }

    float[] state(float[] states, int position) {
        return Arrays.copyOfRange(states, position * width, (position + 1) * width);
    }
}
