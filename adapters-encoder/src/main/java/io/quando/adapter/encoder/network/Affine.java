package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.List;

/// A linear map with a shift.
///
/// @param name prefix of its parameters' names
record Affine(String name, int inputs, int outputs) {
    List<Parameter> parameters() {
        return List.of(
                Parameter.matrix(name + ".weight", outputs, inputs),
                Parameter.vector(name + ".bias", outputs, 0));
    }

    NDArray apply(Weights weights, NDArray x) {
        return Operations.linear(x, weights.get(name + ".weight"), weights.get(name + ".bias"));
    }
}
