package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;

/// Sets random numbers of a tensor to 0, so that the network relies on none of them.
@FunctionalInterface
public interface Dropout {
    /// A tensor of the same shape; the remaining numbers are scaled up to keep the mean.
    NDArray apply(NDArray x);

    /// No dropout.
    static Dropout none() {
        return x -> x;
    }
}
