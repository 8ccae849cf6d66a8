package io.quando.adapter.encoder.answer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.network.Actions;
import io.quando.adapter.encoder.network.Dropout;
import io.quando.adapter.encoder.network.Network;
import io.quando.adapter.encoder.network.Tokens;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.Operations;
import io.quando.domain.sequence.History;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// The states after the last events.
///
/// @param longest length of the longest sequence that the network reads
record LastStates(Network network, int longest) {
    /// **Shape** [histories, width]
    NDArray of(NDManager memory, Weights weights, List<History> histories) {
        Tokens tokens =
                Tokens.of(
                        memory,
                        histories.stream().map(this::last).toList(),
                        histories.stream().map(this::times).toList(),
                        histories.stream().map(this::actions).toList());
        return of(network, weights, tokens);
    }

    /// **Shape** [rows, width]
    static NDArray of(Network network, Weights weights, Tokens tokens) {
        NDArray states = network.states(weights, tokens, Dropout.none());
        long[] ends = tokens.ends();
        return Operations.rows(states, Operations.codes(tokens.memory(), ends, ends.length));
    }

    private int[] last(History history) {
        int[] items = history.items();
        return Arrays.copyOfRange(items, Math.max(0, items.length - longest), items.length);
    }

    private int[] actions(History history) {
        return Actions.of(history, Math.max(0, history.length() - longest));
    }

    private long[] times(History history) {
        int from = Math.max(0, history.length() - longest);
        return history.timed()
                ? LongStream.concat(
                                IntStream.range(from, history.length()).mapToLong(history::time),
                                LongStream.of(history.now()))
                        .toArray()
                : new long[0];
    }
}
