package io.quando.domain.baseline;

import io.quando.domain.score.Learner;
import java.util.List;

/// The baselines: models by counting, by similarity and in closed form.
public final class Baselines {
    private Baselines() {}

    /// All baselines, each with a name of its own.
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

    /// The baseline that every trained model must beat to be worth its cost.
    public static Learner floor() {
        return new CooccurrenceLearner();
    }

    /// Co-occurrence as shares, to be blended with other models.
    public static Learner cooccurrence() {
        return new DampedCooccurrenceLearner();
    }
}
