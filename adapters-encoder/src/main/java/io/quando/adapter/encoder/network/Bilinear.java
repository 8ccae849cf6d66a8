package io.quando.adapter.encoder.network;

import ai.djl.ndarray.NDArray;
import io.quando.adapter.encoder.runtime.Operations;
import java.util.ArrayList;
import java.util.List;

/// Maps another network's states to the space of the next items: the score of an item is state ·
/// map · item.
///
/// **Source** Li et al. 2017, Neural Attentive Session-based Recommendation, equation 11
///
/// @param reader network that reads the sequences
/// @param width width of its states
public record Bilinear(Network reader, int width) implements Network {
    private static final String MAP = "bilinear";

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(reader.parameters());
        parameters.add(Parameter.matrix(MAP, width, width, Initial.xavier(width, width)));
        return parameters;
    }

    @Override
    public NDArray states(Weights weights, Tokens tokens, Dropout dropout) {
        return Operations.linear(reader.states(weights, tokens, dropout), weights.get(MAP), null);
    }
}
