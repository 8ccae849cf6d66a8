package io.quando.domain.score;

import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;

/// All that a model may learn from.
///
/// @param sequences what users did up to the split
/// @param texts what the items are called; the catalogue is known beforehand
/// @param seed of whatever is random
public record TrainingSet(Sequences sequences, ItemTexts texts, long seed) {
    public TrainingSet {
        if (sequences.items() != texts.items()) {
            throw new IllegalArgumentException(
                    "There are %d items in the sequences and %d in the texts."
                            .formatted(sequences.items(), texts.items()));
        }
    }
}
