package io.quando.adapter.encoder.answer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.network.Actions;
import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.network.Tokens;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.domain.sequence.History;
import java.util.Arrays;
import java.util.List;

/// Scores by the state of a hidden item behind the history: the state times each item.
///
/// @param room places for the history and the hidden item
public record HiddenItemAnswers(Network network, int room) implements Answers {
    @Override
    public int longest() {
        return room - 1;
    }

    @Override
    public NDArray scores(NDManager memory, Weights weights, List<History> histories) {
        Tokens tokens =
                Tokens.of(
                        memory,
                        histories.stream().map(this::asked).toList(),
                        List.of(),
                        histories.stream().map(this::actions).toList());
        return Operations.linear(
                LastStates.of(network, weights, tokens), weights.get(Network.ITEMS), null);
    }

    private int[] asked(History history) {
        int[] items = history.items();
        int from = from(history);
        int[] asked = Arrays.copyOfRange(items, from, items.length + 1);
        asked[items.length - from] = Tokens.HIDDEN;
        return asked;
    }

    /// The actions of the events, with a place more for the hidden item.
    private int[] actions(History history) {
        int[] actions = Actions.of(history, from(history));
        return actions.length == 0 ? actions : Arrays.copyOf(actions, actions.length + 1);
    }

    private int from(History history) {
        return Math.max(0, history.length() - longest());
    }
}
