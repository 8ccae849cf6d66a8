package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.List;

/// A perceptron with one hidden layer over a state and an item side by side. Its first layer is the
/// sum of a part for the state and a part for the item. So each part is computed once, not for each
/// pair.
///
/// **Source** He et al. 2017, Neural Collaborative Filtering, section 3.3
///
/// @param width width of the states and of the items
/// @param hidden width of the hidden layer
public record PairScorer(int width, int hidden) {
    private static final String STATE = "pair.state";
    private static final String SHIFT = "pair.shift";
    private static final String ITEM = "pair.item";
    private static final String OUT = "pair.out";

    public List<Parameter> parameters() {
        Initial inner = Initial.xavier(hidden, 2 * width);
        return List.of(
                Parameter.matrix(STATE, hidden, width, inner),
                Parameter.vector(SHIFT, hidden, 0),
                Parameter.matrix(ITEM, hidden, width, inner),
                Parameter.matrix(OUT, 1, hidden, Initial.xavier(1, hidden)));
    }

    /// The states' part of the first layer.
    public NDArray ofStates(Weights weights, NDArray states) {
        return Operations.linear(states, weights.get(STATE), weights.get(SHIFT));
    }

    /// The items' part of the first layer.
    public NDArray ofItems(Weights weights, NDArray items) {
        return Operations.linear(items, weights.get(ITEM), null);
    }

    /// The scores of pairs in single precision, from both parts.
    ///
    /// **Shape** that of the sum of both without its last dimension
    public NDArray scores(Weights weights, NDArray ofStates, NDArray ofItems) {
        NDArray inner = ofStates.add(ofItems).getNDArrayInternal().relu();
        return Operations.single(Operations.linear(inner, weights.get(OUT), null)).squeeze(-1);
    }
}
