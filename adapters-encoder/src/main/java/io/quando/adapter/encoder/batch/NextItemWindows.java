package io.quando.adapter.encoder.batch;

import io.quando.adapter.encoder.network.Actions;
import io.quando.domain.sequence.Sequences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Examples whose targets are the next item at each position of a sequence. Long sequences are cut
/// into windows, in each epoch at another place, so that each event but the first is a target once.
///
/// @param sequences training sequences
/// @param length length of the longest window
public record NextItemWindows(Sequences sequences, int length) implements Examples {
    @Override
    public List<Example> epoch(SplittableRandom random) {
        List<Example> examples = new ArrayList<>();
        for (int user = 0; user < sequences.users(); user++) {
            int[] items = sequences.itemsOf(user);
            for (Window window : Window.cut(items.length - 1, length, random)) {
                examples.add(example(user, items, window.from(), window.to()));
            }
        }
        return examples;
    }

    private Example example(int user, int[] items, int from, int to) {
        return new Example(
                Arrays.copyOfRange(items, from, to),
                IntStream.range(0, to - from).toArray(),
                Arrays.copyOfRange(items, from + 1, to + 1),
                times(user, from, to),
                Actions.of(sequences, user, from, to));
    }

    private long[] times(int user, int from, int to) {
        return sequences.timed()
                ? IntStream.rangeClosed(from, to)
                        .mapToLong(position -> sequences.time(user, position))
                        .toArray()
                : new long[0];
    }
}
