package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.List;

/// Layer normalisation with weights.
///
/// @param name prefix of its parameters' names
record Norm(String name, int width) {
    List<Parameter> parameters() {
        return List.of(
                Parameter.vector(name + ".scale", width, 1),
                Parameter.vector(name + ".shift", width, 0));
    }

    NDArray apply(Weights weights, NDArray x) {
        return Operations.normalised(x, weights.get(name + ".scale"), weights.get(name + ".shift"));
    }
}
