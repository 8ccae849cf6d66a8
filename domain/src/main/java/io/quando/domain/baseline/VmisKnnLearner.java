package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import java.util.List;
import java.util.function.DoubleConsumer;

/// [SessionKnn] as in Serenade: items have the weight ln(|sessions| / |sessions with the item|),
/// and sessions the weight 1 − 0.1 · step, down to 0.
final class VmisKnnLearner implements Learner {
    private static final double LESS_A_STEP = 0.1;

    @Override
    public String name() {
        return "vmis-knn";
    }

    @Override
    public String source() {
        return "Kersbergen, Sprangers & Schelter, Serenade: low-latency session-based"
                + " recommendation in e-commerce at scale, SIGMOD 2022";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(SessionKnn.SAMPLE, Neighbourhood.neighbours(100), RecentItems.last(10));
    }

    @Override
    public ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        SessionIndex index = SessionIndex.of(training.sequences());
        progress.accept(1);
        return new SessionKnn(
                index,
                SessionKnn.Settings.of(hyperparameters),
                step -> Math.max(0, 1 - LESS_A_STEP * step),
                index.inverseFrequencies());
    }
}
