package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.work.Workers;
import java.util.List;
import java.util.function.DoubleConsumer;

/// Personal item frequencies with recency, mixed with those of the nearest users: alpha · own
/// vector + (1 − alpha) · mean of the nearest users' vectors.
///
/// A question takes time for all users of the history's items.
final class TifuKnnLearner implements Learner {
    private static final Hyperparameter GROUPS =
            new Hyperparameter(
                            "groups",
                            7,
                            1,
                            1000,
                            List.of(3.0, 7.0, 11.0, 15.0, 19.0, 23.0),
                            "number of parts that a history is cut into")
                    .counting();
    private static final Hyperparameter BASKET_DECAY =
            share("basket-decay", 0.9, "weight of a basket beside that of the next newer one");
    private static final Hyperparameter GROUP_DECAY =
            share("group-decay", 0.7, "weight of a group beside that of the next newer one");
    private static final Hyperparameter ALPHA =
            share("alpha", 0.7, "share of the own vector beside the neighbours'");

    private static Hyperparameter share(String name, double standard, String meaning) {
        return new Hyperparameter(
                name, standard, 0, 1, List.of(0.1, 0.3, 0.5, 0.7, 0.9, 1.0), meaning);
    }

    private final Workers workers;

    TifuKnnLearner(Workers workers) {
        this.workers = workers;
    }

    @Override
    public String name() {
        return "tifu-knn";
    }

    @Override
    public String source() {
        return "Hu, He, Gao & Zhang, Modeling personalized item frequency information for"
                + " next-basket recommendation, SIGIR 2020, arXiv 2006.00556";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(Neighbourhood.neighbours(300), GROUPS, BASKET_DECAY, GROUP_DECAY, ALPHA);
    }

    @Override
    public ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        Sequences sequences = training.sequences();
        ItemFrequencies frequencies =
                new ItemFrequencies(
                        hyperparameters.count(GROUPS.name()),
                        hyperparameters.number(BASKET_DECAY.name()),
                        hyperparameters.number(GROUP_DECAY.name()));
        SparseRows vectors =
                SparseRows.filled(
                        workers,
                        sequences.users(),
                        sequences.items(),
                        (user, sums) -> frequencies.vector(whole(sequences, user), sums),
                        progress);
        return new TifuKnn(
                frequencies,
                NearestVectors.of(vectors, sequences.items()),
                hyperparameters.count(Neighbourhood.NEIGHBOURS),
                hyperparameters.number(ALPHA.name()));
    }

    private static History whole(Sequences sequences, int user) {
        return History.of(sequences, user, sequences.length(user), true, 0);
    }
}
