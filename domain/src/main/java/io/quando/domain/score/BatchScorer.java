package io.quando.domain.score;

import io.quando.domain.sequence.History;
import java.util.List;

/// A model that answers many questions at once faster than one after another.
public interface BatchScorer extends ItemScorer {
    /// How many questions at once suit it, at least 1.
    int batch();

    /// Fills in the scores of several histories, as [ItemScorer#score] does for one.
    ///
    /// **Shape** as many arrays of scores as histories, any number of them
    ///
    /// @param scores all 0 on entry
    void score(List<History> histories, float[][] scores);

    @Override
    default void score(History history, float[] scores) {
        score(List.of(history), new float[][] {scores});
    }
}
