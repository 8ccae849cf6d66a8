package io.quando.domain.score;

import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import org.jspecify.annotations.Nullable;

/// All that a model may learn from.
///
/// @param sequences what users did up to the split
/// @param texts what the items are called; the catalogue is known beforehand
/// @param seed of whatever is random
/// @param validation by which a model that learns step by step may tell when to stop; null if there
///   is nothing behind the sequences to ask for
public record TrainingSet(
        Sequences sequences, ItemTexts texts, long seed, @Nullable Validation validation) {
    /// Without a validation.
    public TrainingSet(Sequences sequences, ItemTexts texts, long seed) {
        this(sequences, texts, seed, null);
    }

    public TrainingSet {
        if (sequences.items() != texts.items()) {
            throw new IllegalArgumentException(
                    "There are %d items in the sequences and %d in the texts."
                            .formatted(sequences.items(), texts.items()));
        }
    }
}
