package io.quando.domain.encode;

import java.util.LinkedHashMap;
import java.util.Map;

/// The state of a training, from which it resumes as if it had not been interrupted.
///
/// @param facts counters and settings by name, among them the whole plan
/// @param tensors weights, moments of the optimiser and the best weights so far, by name
public record Checkpoint(Map<String, String> facts, Map<String, Tensor> tensors) {
    public Checkpoint {
        facts = Map.copyOf(facts);
        tensors = new LinkedHashMap<>(tensors);
    }
}
