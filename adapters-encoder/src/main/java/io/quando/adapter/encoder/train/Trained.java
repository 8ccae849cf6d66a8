package io.quando.adapter.encoder.train;

import io.quando.domain.encode.Tensor;
import java.util.Map;

/// The result of a training.
///
/// @param tensors the best weights
/// @param metrics figures of their epoch, by name
public record Trained(Map<String, Tensor> tensors, Map<String, Double> metrics) {
    public Trained {
        metrics = Map.copyOf(metrics);
    }
}
