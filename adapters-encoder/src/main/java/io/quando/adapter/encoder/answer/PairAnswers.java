package io.quando.adapter.encoder.answer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.network.PairScorer;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.domain.sequence.History;
import java.util.List;

/// Scores by a perceptron over the state after the last event and each item, in pieces of bounded
/// size.
///
/// @param longest length of the longest sequence that the network reads
/// @param room most numbers of the hidden layer at once, unless a single pair has more
public record PairAnswers(Network network, PairScorer scorer, int longest, long room)
        implements Answers {
    @Override
    public NDArray scores(NDManager memory, Weights weights, List<History> histories) {
        NDArray states = new LastStates(network, longest).of(memory, weights, histories);
        NDArray ofStates = scorer.ofStates(weights, states);
        NDArray ofItems = scorer.ofItems(weights, weights.get(Network.ITEMS));
        long pairs = Math.max(1, room / scorer.hidden());
        long items = Math.min(pairs, ofItems.getShape().get(0));
        long users = pairs / items;
        NDList rows = new NDList();
        for (long from = 0; from < histories.size(); from += users) {
            long to = Math.min(histories.size(), from + users);
            NDArray some = Operations.part(memory, ofStates, from, to).expandDims(1);
            rows.add(row(memory, weights, some, ofItems, items));
        }
        return NDArrays.concat(rows);
    }

    /// The scores of all items for some states.
    private NDArray row(
            NDManager memory, Weights weights, NDArray some, NDArray ofItems, long piece) {
        long items = ofItems.getShape().get(0);
        NDList columns = new NDList();
        for (long from = 0; from < items; from += piece) {
            try (NDManager inner = memory.newSubManager()) {
                NDArray part = Operations.part(inner, ofItems, from, Math.min(items, from + piece));
                NDArray scores = scorer.scores(weights, part, some);
                scores.attach(memory);
                columns.add(scores);
            }
        }
        return NDArrays.concat(columns, 1);
    }
}
