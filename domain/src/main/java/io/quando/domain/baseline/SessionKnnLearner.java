package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;

/// [SessionKnn] as V-SKNN: sessions have the weight 1 / step, and items the weight 1 + idf ·
/// ln(|sessions| / |sessions with the item|).
final class SessionKnnLearner implements Learner {
    private static final Hyperparameter IDF =
            new Hyperparameter(
                    "idf",
                    0,
                    0,
                    100,
                    List.of(0.0, 1.0, 2.0, 5.0, 10.0),
                    "weight of an item's rarity");

    @Override
    public String name() {
        return "session-knn";
    }

    @Override
    public String source() {
        return "V-SKNN: Ludewig & Jannach, Evaluation of session-based recommendation algorithms,"
                + " UMUAI 2018, arXiv 1803.09587";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(SessionKnn.SAMPLE, Neighbourhood.neighbours(100), RecentItems.last(10), IDF);
    }

    @Override
    public ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        SessionIndex index = SessionIndex.of(training.sequences());
        double idf = hyperparameters.number(IDF.name());
        progress.accept(1);
        return new SessionKnn(
                index,
                SessionKnn.Settings.of(hyperparameters),
                step -> 1.0 / step,
                Arrays.stream(index.inverseFrequencies()).map(f -> 1 + idf * f).toArray());
    }
}
