package io.quando.adapter.encoder.answer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.domain.sequence.History;
import java.util.List;

/// The state after the last event, times each item.
///
/// @param longest of the sequences that the network reads
public record NextItemAnswers(Network network, int longest) implements Answers {
    @Override
    public NDArray scores(NDManager memory, Weights weights, List<History> histories) {
        return Operations.linear(
                new LastStates(network, longest).of(memory, weights, histories),
                weights.get(Network.ITEMS),
                null);
    }
}
