package io.quando.domain.score;

import io.quando.domain.sequence.ItemEmbeddings;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import org.jspecify.annotations.Nullable;

/// All that a model may learn from.
///
/// @param sequences what users did up to the split
/// @param texts what the items are called; the catalogue is known beforehand
/// @param vectors of the items that another model made
/// @param seed of whatever is random
/// @param validation by which a model that learns step by step may tell when to stop; null if there
///   is nothing behind the sequences to ask for
public record TrainingSet(
        Sequences sequences,
        ItemTexts texts,
        ItemEmbeddings vectors,
        long seed,
        @Nullable Validation validation) {
    /// Without vectors and without a validation.
    public TrainingSet(Sequences sequences, ItemTexts texts, long seed) {
        this(sequences, texts, seed, null);
    }

    /// Without vectors.
    public TrainingSet(
            Sequences sequences, ItemTexts texts, long seed, @Nullable Validation validation) {
        this(sequences, texts, ItemEmbeddings.none(sequences.items()), seed, validation);
    }

    public TrainingSet {
        requireSame(sequences.items(), texts.items(), "texts");
        requireSame(sequences.items(), vectors.items(), "vectors");
    }

    private static void requireSame(int items, int described, String where) {
        if (items != described) {
            throw new IllegalArgumentException(
                    "There are %d items in the sequences and %d in the %s."
                            .formatted(items, described, where));
        }
    }
}
