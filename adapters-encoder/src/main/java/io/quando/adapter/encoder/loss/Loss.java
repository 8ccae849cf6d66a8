package io.quando.adapter.encoder.loss;

import ai.djl.ndarray.NDArray;
import java.util.Map;

/// What a step makes smaller.
///
/// @param surrogate a single number that has the loss's gradients but not its value: it is recorded
/// @param mean the loss itself, a single number
/// @param gradients what has to be added to the recorded gradients, by the parameter's name
public record Loss(NDArray surrogate, NDArray mean, Map<String, NDArray> gradients) {
    public Loss {
        gradients = Map.copyOf(gradients);
    }

    /// A loss that is recorded itself.
    public static Loss recorded(NDArray mean) {
        return new Loss(mean, mean, Map.of());
    }
}
