package io.quando.adapter.encoder.loss;

import ai.djl.ndarray.NDArray;
import java.util.Map;

/// The loss of a step.
///
/// @param surrogate a recorded single number that has the loss's gradients, but not its value
/// @param mean the loss itself, a single number
/// @param gradients terms to add to the recorded gradients, by the parameter's name
public record Loss(NDArray surrogate, NDArray mean, Map<String, NDArray> gradients) {
    public Loss {
        gradients = Map.copyOf(gradients);
    }

    /// A loss whose gradients are all recorded.
    public static Loss recorded(NDArray mean) {
        return new Loss(mean, mean, Map.of());
    }
}
