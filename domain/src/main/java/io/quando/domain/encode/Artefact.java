package io.quando.domain.encode;

import java.util.LinkedHashMap;
import java.util.Map;

/// All that is needed to run an encoder, wherever and with whatever: numbers, not code.
///
/// @param manifest what it is
/// @param vocabulary the items it knows
/// @param tensors its numbers by name
/// @param quantised large matrices by name, none but in [Precision#INT8]; names are others than
///   those of the tensors
public record Artefact(
        Manifest manifest,
        Vocabulary vocabulary,
        Map<String, Tensor> tensors,
        Map<String, QuantisedMatrix> quantised) {
    /// @throws IllegalArgumentException if there are quantised matrices but the manifest says
    ///   otherwise, or a name stands twice
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
                        "The name (%s) stands for a tensor and for a quantised matrix."
                                .formatted(name));
            }
        }
    }

    /// The same encoder, of which its manifest says more.
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
