package io.quando.adapter.encoder.batch;

import java.util.List;
import java.util.SplittableRandom;

/// Next-item examples, some of them augmented.
///
/// @param examples the examples to augment
/// @param ways augmentations, at least one; an example gets one of them, drawn evenly
/// @param rate share of the examples that are augmented
/// @param share share of an example's events that change
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
