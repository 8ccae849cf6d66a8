package io.quando.domain.baseline;

import io.quando.domain.score.Learner;
import io.quando.domain.work.Workers;
import java.util.List;

/// The baselines: models by counting, by similarity and in closed form.
public final class Baselines {
    private Baselines() {}

    /// All baselines, each with a name of its own.
    ///
    /// @param workers learn
    public static List<Learner> all(MatrixInversion inversion, Workers workers) {
        return List.of(
                new PopularityLearner(),
                new ContextPopularityLearner(),
                floor(workers),
                cooccurrence(workers),
                new ItemKnnLearner(workers),
                new UserKnnLearner(),
                new ContentLearner(),
                new EaseLearner(inversion, workers),
                new PersonalFrequencyLearner(),
                new TifuKnnLearner(workers),
                new VmisKnnLearner(),
                new SessionKnnLearner(),
                new BiasLearner());
    }

    /// The baseline that every trained model must beat to be worth its cost.
    public static Learner floor(Workers workers) {
        return new CooccurrenceLearner(workers);
    }

    /// Co-occurrence as shares, to be ranked with other models.
    public static Learner cooccurrence(Workers workers) {
        return new DampedCooccurrenceLearner(workers);
    }
}
