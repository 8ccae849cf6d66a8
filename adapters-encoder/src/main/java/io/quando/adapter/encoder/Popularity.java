package io.quando.adapter.encoder;

import io.quando.domain.sequence.Sequences;

/// Scores for those of whom nothing is known.
final class Popularity {
    /// By which it is stored beside the weights.
    static final String NAME = "popularity";

    private Popularity() {}

    /// The logarithm of one more than the events of each item.
    static float[] of(Sequences sequences) {
        float[] scores = new float[sequences.items()];
        for (int user = 0; user < sequences.users(); user++) {
            for (int item : sequences.itemsOf(user)) {
                scores[item]++;
            }
        }
        for (int item = 0; item < scores.length; item++) {
            scores[item] = (float) Math.log1p(scores[item]);
        }
        return scores;
    }
}
