package io.quando.adapter.encoder.batch;

import io.quando.adapter.encoder.network.Actions;
import io.quando.adapter.encoder.network.Tokens;
import io.quando.domain.sequence.Sequences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Some items of a sequence are hidden and have to be told from the rest. Sequences that are too
/// long are cut into windows, in each epoch somewhere else.
///
/// **Source** Sun et al. 2019, BERT4Rec, section 3.6
///
/// @param sequences those to learn from
/// @param length of the longest window
/// @param share of the items that are hidden; at least one of each window is
public record HiddenItems(Sequences sequences, int length, double share) implements Examples {
    @Override
    public List<Example> epoch(SplittableRandom random) {
        List<Example> examples = new ArrayList<>();
        for (int user = 0; user < sequences.users(); user++) {
            int[] items = sequences.itemsOf(user);
            for (Window window : Window.cut(items.length, length, random)) {
                examples.add(
                        hidden(
                                Arrays.copyOfRange(items, window.from(), window.to()),
                                Actions.of(sequences, user, window.from(), window.to()),
                                random));
            }
        }
        return examples;
    }

    private Example hidden(int[] items, int[] actions, SplittableRandom random) {
        int[] positions =
                IntStream.range(0, items.length).filter(i -> random.nextDouble() < share).toArray();
        return positions.length == 0
                ? hidden(items, actions, new int[] {random.nextInt(items.length)})
                : hidden(items, actions, positions);
    }

    private static Example hidden(int[] items, int[] actions, int[] positions) {
        int[] shown = items.clone();
        IntStream.of(positions).forEach(position -> shown[position] = Tokens.HIDDEN);
        int[] targets = IntStream.of(positions).map(p -> items[p]).toArray();
        return new Example(shown, positions, targets, new long[0], actions);
    }
}
