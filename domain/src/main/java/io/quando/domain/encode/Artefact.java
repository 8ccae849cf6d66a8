package io.quando.domain.encode;

import java.util.LinkedHashMap;
import java.util.Map;

/// A stored encoder: numbers without code, so that any program can run it.
///
/// @param manifest its description
/// @param vocabulary the items that it knows
/// @param tensors tensors by name
/// @param quantised large matrices by name, only in [Precision#INT8]; no name is that of a tensor
public record Artefact(
        Manifest manifest,
        Vocabulary vocabulary,
        Map<String, Tensor> tensors,
        Map<String, QuantisedMatrix> quantised) {
    /// @throws IllegalArgumentException if there are quantised matrices though the manifest says
    ///   otherwise, or if a name occurs twice
    public Artefact {
        tensors = new LinkedHashMap<>(tensors);
        quantised = new LinkedHashMap<>(quantised);
        if (!quantised.isEmpty() && manifest.precision() != Precision.INT8) {
            throw new IllegalArgumentException(
                    "The manifest says %s, but (%s) is quantised. Say INT8."
                            .formatted(manifest.precision(), quantised.keySet().iterator().next()));
        }
        for (String name : quantised.keySet()) {
            if (tensors.containsKey(name)) {
                throw new IllegalArgumentException(
                        "The name (%s) belongs to both a tensor and a quantised matrix."
                                .formatted(name));
            }
        }
    }

    /// The same encoder with more figures in its manifest.
    ///
    /// @param figures by name
    public Artefact with(Map<String, Double> figures) {
        return new Artefact(manifest.with(figures), vocabulary, tensors, quantised);
    }

    /// An encoder in single precision.
    public Artefact(Manifest manifest, Vocabulary vocabulary, Map<String, Tensor> tensors) {
        this(manifest, vocabulary, tensors, Map.of());
    }
}
