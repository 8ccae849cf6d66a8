package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import java.util.function.DoubleConsumer;

/// The number of the user's own baskets with the item, then its popularity (GP-TopFreq).
final class PersonalFrequencyLearner implements Learner {
    /// The score of the most popular item before any own basket counts.
    private static final float MOST_POPULAR = 0.5f;

    @Override
    public String name() {
        return "personal-frequency";
    }

    @Override
    public String source() {
        return "Li, Jullien, Ariannezhad & de Rijke, A next basket recommendation reality check,"
                + " TOIS 2023, arXiv 2109.14233";
    }

    @Override
    public ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        float[] share = PopularityLearner.counts(training.sequences());
        float most = 1;
        for (float count : share) {
            most = Math.max(most, count);
        }
        for (int item = 0; item < share.length; item++) {
            share[item] *= MOST_POPULAR / most;
        }
        progress.accept(1);
        return (history, scores) -> {
            System.arraycopy(share, 0, scores, 0, share.length);
            for (int[] basket : Baskets.of(history)) {
                for (int item : basket) {
                    scores[item]++;
                }
            }
        };
    }
}
