package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.Sequences;
import java.util.function.DoubleConsumer;

/// The number of events of each item, the same for all users.
final class PopularityLearner implements Learner {
    @Override
    public String name() {
        return "popularity";
    }

    @Override
    public String source() {
        return "Cremonesi, Koren & Turrin, Performance of recommender algorithms on top-N"
                + " recommendation tasks, RecSys 2010";
    }

    @Override
    public ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        float[] counts = counts(training.sequences());
        progress.accept(1);
        return (history, scores) -> System.arraycopy(counts, 0, scores, 0, counts.length);
    }

    /// The number of events of each item.
    ///
    /// **Numerics** exact up to 2²⁴
    static float[] counts(Sequences sequences) {
        float[] counts = new float[sequences.items()];
        for (int user = 0; user < sequences.users(); user++) {
            for (int item : sequences.itemsOf(user)) {
                counts[item]++;
            }
        }
        return counts;
    }
}
