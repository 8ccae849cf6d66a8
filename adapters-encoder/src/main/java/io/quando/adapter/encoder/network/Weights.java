package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.domain.encode.Tensor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The weights of a network in native memory, by name.
public final class Weights implements AutoCloseable {
    private final NDManager memory;
    private final Map<String, NDArray> arrays;

    private Weights(NDManager memory, Map<String, NDArray> arrays) {
        this.memory = memory;
        this.arrays = arrays;
    }

    /// @param parent parent of the memory
    /// @throws IllegalArgumentException if a tensor is missing or of another shape
    public Weights(NDManager parent, List<Parameter> parameters, Map<String, Tensor> tensors) {
        parameters.forEach(parameter -> require(parameter, tensors.get(parameter.name())));
        memory = parent.newSubManager();
        arrays = new LinkedHashMap<>();
        parameters.forEach(p ->
                arrays.put(p.name(), Operations.array(memory, require(p, tensors.get(p.name())))));
    }

    public NDArray get(String name) {
        NDArray array = arrays.get(name);
        if (array == null) {
            throw new IllegalArgumentException(
                    "There are no weights (%s), only %s.".formatted(name, arrays.keySet()));
        }
        return array;
    }

    /// Starts to record gradients for the weights.
    public void recorded() {
        arrays.values().forEach(array -> array.setRequiresGradient(true));
    }

    /// Assigns the results of computations on these weights to a memory until that is closed.
    /// Otherwise they would stay as long as the weights themselves.
    public void lendTo(NDManager borrower) {
        borrower.tempAttachAll(arrays.values().toArray(NDArray[]::new));
    }

    /// The same weights with one of them replaced, for reading; not to be closed.
    public Weights with(String name, NDArray array) {
        Map<String, NDArray> others = new LinkedHashMap<>(arrays);
        others.put(name, array);
        return new Weights(memory, others);
    }

    /// A copy of the weights.
    public Map<String, Tensor> tensors() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        arrays.forEach((name, array) -> tensors.put(name, Operations.tensor(array)));
        return tensors;
    }

    @Override
    public void close() {
        memory.close();
    }

    private static Tensor require(Parameter parameter, @Nullable Tensor tensor) {
        if (tensor == null) {
            throw new IllegalArgumentException(
                    "The weights (%s) are missing.".formatted(parameter.name()));
        }
        if (!Arrays.equals(parameter.shape(), tensor.shape())) {
            throw new IllegalArgumentException(
                    "The weights (%s) have the shape %s and not %s."
                            .formatted(
                                    parameter.name(),
                                    Arrays.toString(tensor.shape()),
                                    Arrays.toString(parameter.shape())));
        }
        return tensor;
    }
}
