package io.quando.domain.evaluate;

import java.util.Arrays;

/// Scores of recommended items beside whether they were right: what tells if a score means
/// anything.
///
/// **Shape** up to [#KEPT] items a question
///
/// **Mutates** each question fills its own row, from any thread.
final class ScoredHits {
    /// How many of the first items of each answer are kept.
    static final int KEPT = 10;

    private final float[] scores;
    private final boolean[] hits;

    ScoredHits(int questions) {
        this.scores = new float[questions * KEPT];
        this.hits = new boolean[questions * KEPT];
        Arrays.fill(scores, Float.NaN);
    }

    void enter(int question, float[] strengths, boolean[] right) {
        int length = Math.min(KEPT, strengths.length);
        System.arraycopy(strengths, 0, scores, question * KEPT, length);
        System.arraycopy(right, 0, hits, question * KEPT, length);
    }

    /// The pairs in the order of their scores, the lowest first.
    Scored[] ascending() {
        Scored[] pairs = new Scored[scores.length];
        int filled = 0;
        for (int i = 0; i < scores.length; i++) {
            if (!Float.isNaN(scores[i])) {
                pairs[filled++] = new Scored(scores[i], hits[i]);
            }
        }
        Scored[] sorted = Arrays.copyOf(pairs, filled);
        Arrays.parallelSort(sorted);
        return sorted;
    }

    /// @param score of an item
    /// @param hit whether it was right
    record Scored(float score, boolean hit) implements Comparable<Scored> {
        @Override
        public int compareTo(Scored other) {
            return Float.compare(score, other.score);
        }
    }
}
