package io.quando.domain.score;

import io.quando.domain.sequence.History;
import java.util.List;

/// A model that answers many questions together faster than one by one.
public interface BatchScorer extends ItemScorer {
    /// The number of questions that suits it best, at least 1.
    int batch();

    /// Fills in the scores of several histories, as [ItemScorer#score] does for one.
    ///
    /// **Shape** one array of scores for each history, any number of them
    ///
    /// @param scores all 0 on entry
    void score(List<History> histories, float[][] scores);

    @Override
    default void score(History history, float[] scores) {
        score(List.of(history), new float[][] {scores});
    }
}
