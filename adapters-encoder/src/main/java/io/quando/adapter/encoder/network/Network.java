package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import java.util.List;

/// Reads sequences of items, and has a state after each of them.
public interface Network {
    /// Name of the parameter of [Parameter.Kind#ITEMS] by which items are read; a state times its
    /// row is an item's score unless the objective has another.
    String ITEMS = "items";

    /// All that it learns.
    List<Parameter> parameters();

    /// **Shape** [rows × length, width], row by row
    ///
    /// @param weights of [#parameters]
    /// @param tokens what is read, in the memory that the states are to be in
    /// @param dropout what is left out while it learns
    NDArray states(Weights weights, Tokens tokens, Dropout dropout);
}
