package io.quando.adapter.file.artefact;

import io.quando.domain.encode.QuantisedMatrix;
import io.quando.domain.encode.Tensor;
import java.util.Map;

/// The content of a safetensors file. A quantised matrix is stored as two tensors: its values, and
/// its scales with the suffix [#SCALES].
///
/// @param metadata text by name
record TensorFile(
        Map<String, String> metadata,
        Map<String, Tensor> tensors,
        Map<String, QuantisedMatrix> quantised) {
    static final String SCALES = ".scale";

    /// The number of tensors without scales.
    int size() {
        return tensors.size() + quantised.size();
    }
}
