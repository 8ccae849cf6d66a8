package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;

/// Leaves out some numbers, so that none is relied on.
@FunctionalInterface
public interface Dropout {
    /// The same shape; what is left is scaled up so that the mean stays.
    NDArray apply(NDArray x);

    /// Leaves out nothing.
    static Dropout none() {
        return x -> x;
    }
}
