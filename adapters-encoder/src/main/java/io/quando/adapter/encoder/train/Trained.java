package io.quando.adapter.encoder.train;

import io.quando.domain.encode.Tensor;
import java.util.Map;

/// What a training came to.
///
/// @param tensors the best weights
/// @param metrics figures by name of the epoch that they are of
public record Trained(Map<String, Tensor> tensors, Map<String, Double> metrics) {
    public Trained {
        metrics = Map.copyOf(metrics);
    }
}
