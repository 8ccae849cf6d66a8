package io.quando.adapter.file.artefact;

import io.quando.domain.encode.QuantisedMatrix;
import io.quando.domain.encode.Tensor;
import java.util.Map;

/// What a safetensors file holds. A quantised matrix stands there as two tensors: its values, and
/// its scales with [#SCALES] behind the name.
///
/// @param metadata text by name
record TensorFile(
        Map<String, String> metadata,
        Map<String, Tensor> tensors,
        Map<String, QuantisedMatrix> quantised) {
    static final String SCALES = ".scale";

    /// How many tensors there are, scales not counted.
    int size() {
        return tensors.size() + quantised.size();
    }
}
