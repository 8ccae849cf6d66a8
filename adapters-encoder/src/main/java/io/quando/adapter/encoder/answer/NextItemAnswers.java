package io.quando.adapter.encoder.answer;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
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

/// The state after the last event, times each item.
///
/// @param longest of the sequences that the network reads
public record NextItemAnswers(Network network, int longest) implements Answers {
    @Override
    public NDArray scores(NDManager memory, Weights weights, List<History> histories) {
        Tokens tokens =
                Tokens.of(
                        memory,
                        histories.stream().map(this::last).toList(),
                        histories.stream().map(this::times).toList());
        long[] ends = tokens.ends();
        NDArray states = network.states(weights, tokens, Dropout.none());
        return Operations.linear(
                Operations.rows(states, Operations.codes(memory, ends, ends.length)),
                weights.get(Network.ITEMS),
                null);
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

    private int[] last(History history) {
        int[] items = history.items();
        return Arrays.copyOfRange(items, Math.max(0, items.length - longest), items.length);
    }
}
