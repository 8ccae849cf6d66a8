package io.quando.adapter.encoder;

import io.quando.domain.sequence.Sequences;

/// Scores for histories without any event.
final class Popularity {
    /// The name under which they are stored beside the weights.
    static final String NAME = "popularity";

    private Popularity() {}

    /// The logarithm of each item's number of events plus one.
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
