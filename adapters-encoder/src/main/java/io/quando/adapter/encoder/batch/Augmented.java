package io.quando.adapter.encoder.batch;

import java.util.List;
import java.util.SplittableRandom;

/// Examples of next items, some of them changed.
///
/// @param examples that are changed
/// @param ways of which one, drawn evenly, changes an example; at least one
/// @param rate share of the examples that is changed
/// @param share of an example's events that is concerned
public record Augmented(Examples examples, List<Augmentation> ways, double rate, double share)
        implements Examples {
    public Augmented {
        ways = List.copyOf(ways);
    }

    @Override
    public List<Example> epoch(SplittableRandom random) {
        return examples.epoch(random).stream().map(example -> changed(example, random)).toList();
    }

    private Example changed(Example example, SplittableRandom random) {
        return random.nextDouble() < rate
                ? ways.get(random.nextInt(ways.size())).changed(example, share, random)
                : example;
    }
}
