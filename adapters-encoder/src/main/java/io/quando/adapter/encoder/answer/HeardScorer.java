package io.quando.adapter.encoder.answer;

import io.quando.domain.score.BatchScorer;
import io.quando.domain.sequence.History;
import java.util.List;

/// A scorer that can be stopped between two batches.
///
/// @param asked runs before each batch; an exception that it throws ends the scoring
public record HeardScorer(BatchScorer scorer, Runnable asked) implements BatchScorer {
    @Override
    public int batch() {
        return scorer.batch();
    }

    @Override
    public void score(List<History> histories, float[][] scores) {
        asked.run();
        scorer.score(histories, scores);
    }
}
