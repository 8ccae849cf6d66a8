package io.quando.domain.score;

import io.quando.domain.sequence.ItemEmbeddings;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import org.jspecify.annotations.Nullable;

/// All data that a model may learn from.
///
/// @param sequences events of users up to the split
/// @param texts titles and categories of the items; the catalogue is known beforehand
/// @param vectors vectors of the items, made by another model
/// @param seed seed of everything random
/// @param validation tells a model that learns step by step when to stop; null if there are no
///   events behind the sequences to ask for
public record TrainingSet(
        Sequences sequences,
        ItemTexts texts,
        ItemEmbeddings vectors,
        long seed,
        @Nullable Validation validation) {
    /// A training set without vectors and validation.
    public TrainingSet(Sequences sequences, ItemTexts texts, long seed) {
        this(sequences, texts, seed, null);
    }

    /// A training set without vectors.
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
