package io.quando.domain.encode;

import java.util.LinkedHashMap;
import java.util.Map;

/// All that is needed to run an encoder, wherever and with whatever: numbers, not code.
///
/// @param manifest what it is
/// @param vocabulary the items it knows
/// @param tensors its numbers by name
public record Artefact(Manifest manifest, Vocabulary vocabulary, Map<String, Tensor> tensors) {
    public Artefact {
        tensors = new LinkedHashMap<>(tensors);
    }
}
