package io.quando.adapter.encoder.loss;

import ai.djl.ndarray.NDArray;
import java.util.random.RandomGenerator;

/// The loss of states against the items that came next. Its name for the items' parameter is that
/// of the network.
@FunctionalInterface
public interface Objective {
    /// The mean loss over all targets.
    ///
    /// @param states of shape [targets, width], recorded, in the memory of the step
    /// @param items of shape [items, width], recorded
    /// @param targets the item code for each state
    /// @param random random numbers of this step alone
    Loss loss(NDArray states, NDArray items, long[] targets, RandomGenerator random);
}
