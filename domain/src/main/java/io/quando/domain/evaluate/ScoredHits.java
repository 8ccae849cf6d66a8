package io.quando.domain.evaluate;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The scores of recommended items, each with its hit or miss, for the calibration.
///
/// **Shape** up to [#KEPT] items a question
///
/// **Mutates** each question fills its own row, from any thread.
final class ScoredHits {
    /// The number of leading items kept of each answer.
    static final int KEPT = 10;

    private final float[] scores;
    private final boolean[] hits;

    ScoredHits(int questions) {
        this.scores = new float[Math.multiplyExact(questions, KEPT)];
        this.hits = new boolean[scores.length];
        Arrays.fill(scores, Float.NaN);
    }

    void enter(int question, float[] strengths, boolean[] right) {
        int length = Math.min(KEPT, strengths.length);
        System.arraycopy(strengths, 0, scores, question * KEPT, length);
        System.arraycopy(right, 0, hits, question * KEPT, length);
    }

    /// All entries, lowest score first; ties are in the order of the questions.
    Ascending ascending() {
        long[] keys =
                IntStream.range(0, scores.length)
                        .filter(i -> !Float.isNaN(scores[i]))
                        .mapToLong(i -> (long) ordered(scores[i]) << Integer.SIZE | i)
                        .toArray();
        Arrays.sort(keys);
        Ascending ascending = new Ascending(new float[keys.length], new boolean[keys.length]);
        for (int place = 0; place < keys.length; place++) {
            ascending.scores[place] = scores[(int) keys[place]];
            ascending.hits[place] = hits[(int) keys[place]];
        }
        return ascending;
    }

    /// A whole number for each score, in the same order.
    private static int ordered(float score) {
        int bits = Float.floatToIntBits(score);
        return bits < 0 ? bits ^ Integer.MAX_VALUE : bits;
    }

    /// @param scores scores of items, ascending
    /// @param hits which of the items were relevant
    record Ascending(float[] scores, boolean[] hits) {
        int size() {
            return scores.length;
        }
    }
}
