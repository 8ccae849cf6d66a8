package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import java.util.List;

/// A network that reads sequences of items and has a state after each of them.
public interface Network {
    /// The name of the parameter of [Parameter.Kind#ITEMS] that holds the input vectors of items. A
    /// state times an item's row is its score, unless the objective defines another.
    String ITEMS = "items";

    /// All learnt parameters.
    List<Parameter> parameters();

    /// The states after each item.
    ///
    /// **Shape** [rows × length, width], row by row
    ///
    /// @param weights weights of [#parameters]
    /// @param tokens input sequences, in the memory for the states
    /// @param dropout dropout of the training
    NDArray states(Weights weights, Tokens tokens, Dropout dropout);
}
