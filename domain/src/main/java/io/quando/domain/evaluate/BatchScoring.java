package io.quando.domain.evaluate;

import io.quando.domain.score.BatchScorer;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.sequence.History;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/// Asks a model several questions at once if it prefers so, and one by one otherwise.
///
/// **Mutates** its buffers; one thread at a time.
final class BatchScoring {
    private static final int MOST_SCORES = 1 << 24;

    private final ItemScorer scorer;
    private final LongSupplier nanoseconds;
    private final float[][] scores;
    private double seconds;

    /// @param nanoseconds a clock
    BatchScoring(ItemScorer scorer, int items, LongSupplier nanoseconds) {
        this.scorer = scorer;
        this.nanoseconds = nanoseconds;
        this.scores = new float[batch(scorer, items)][items];
    }

    /// The number of questions asked at once: the model's preference, but no more than fit into
    /// some 64 MB of scores.
    static int batch(ItemScorer scorer, int items) {
        int batch = scorer instanceof BatchScorer several ? several.batch() : 1;
        if (batch < 1) {
            throw new IllegalStateException(
                    "The batch (%d) of a model must be at least 1.".formatted(batch));
        }
        return Math.clamp(MOST_SCORES / Math.max(1, items), 1, batch);
    }

    /// @param histories one to as many as are asked at once
    void ask(List<History> histories) {
        float[][] asked = Arrays.copyOf(scores, histories.size());
        for (float[] ofOne : asked) {
            Arrays.fill(ofOne, 0);
        }
        long start = nanoseconds.getAsLong();
        if (scorer instanceof BatchScorer several) {
            several.score(histories, asked);
        } else {
            scorer.score(histories.getFirst(), asked[0]);
        }
        seconds = (nanoseconds.getAsLong() - start) / 1e9 / histories.size();
    }

    /// The scores for a history of the last batch.
    float[] scores(int index) {
        return scores[index];
    }

    /// The time for one question of the last batch.
    double seconds() {
        return seconds;
    }
}
