package io.quando.domain.baseline;

import io.quando.domain.score.Learner;
import java.util.List;

/// The baselines, from those that count to those that compare.
public final class Baselines {
    private Baselines() {}

    /// All of them, each under a name of its own.
    public static List<Learner> all(MatrixInversion inversion) {
        return List.of(
                new PopularityLearner(),
                new ContextPopularityLearner(),
                new CooccurrenceLearner(),
                new DampedCooccurrenceLearner(),
                new ItemKnnLearner(),
                new UserKnnLearner(),
                new ContentLearner(),
                new EaseLearner(inversion),
                new PersonalFrequencyLearner(),
                new TifuKnnLearner(),
                new VmisKnnLearner(),
                new SessionKnnLearner(),
                new BiasLearner());
    }

    /// The yardstick: what every learnt model has to pass to be worth its cost.
    public static Learner floor() {
        return new CooccurrenceLearner();
    }

    /// Shares of what follows what, as they are blended with other models.
    public static Learner cooccurrence() {
        return new DampedCooccurrenceLearner();
    }
}
