package io.quando.adapter.encoder.answer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.domain.sequence.History;
import java.util.List;

/// Scores by the state after the last event: the state times each item.
///
/// @param longest length of the longest sequence that the network reads
public record NextItemAnswers(Network network, int longest) implements Answers {
    @Override
    public NDArray scores(NDManager memory, Weights weights, List<History> histories) {
        return Operations.linear(
                new LastStates(network, longest).of(memory, weights, histories),
                weights.get(Network.ITEMS),
                null);
    }
}
