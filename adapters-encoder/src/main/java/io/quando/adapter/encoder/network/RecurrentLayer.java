package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import java.util.List;

/// One layer of cells.
///
/// @param name prefix of its parameters' names
record RecurrentLayer(String name, int width, Cell cell) {
    List<Parameter> parameters() {
        return List.of(
                Parameter.matrix(name + ".input", high(), width),
                Parameter.matrix(name + ".state", high(), width),
                Parameter.vector(name + ".input.shift", high(), 0),
                Parameter.vector(name + ".state.shift", high(), 0));
    }

    NDArray apply(Weights weights, NDArray x) {
        var all = new NDList();
        parameters().forEach(parameter -> all.add(weights.get(parameter.name())));
        NDArray start = x.getManager().zeros(new Shape(1, x.getShape().get(0), width));
        return cell.states(x, start, all);
    }

    private int high() {
        return cell.parts() * width;
    }
}
