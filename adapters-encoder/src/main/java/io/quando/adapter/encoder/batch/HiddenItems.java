package io.quando.adapter.encoder.batch;

import io.quando.adapter.encoder.network.Actions;
import io.quando.adapter.encoder.network.Tokens;
import io.quando.domain.sequence.Sequences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Examples with hidden items: the last item of a sequence, where the question will be, and some
/// others. The network predicts them from the rest. Long sequences are cut into windows, in each
/// epoch at another place.
///
/// **Source** Sun et al. 2019, BERT4Rec, section 3.6, where the last is hidden in sequences of its
/// own
///
/// @param sequences training sequences
/// @param length length of the longest window
/// @param share share of the items before the last that are hidden
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
        int last = items.length - 1;
        int[] positions =
                IntStream.rangeClosed(0, last)
                        .filter(i -> i == last || random.nextDouble() < share)
                        .toArray();
        int[] shown = items.clone();
        IntStream.of(positions).forEach(position -> shown[position] = Tokens.HIDDEN);
        int[] targets = IntStream.of(positions).map(p -> items[p]).toArray();
        return new Example(shown, positions, targets, new long[0], actions);
    }
}
