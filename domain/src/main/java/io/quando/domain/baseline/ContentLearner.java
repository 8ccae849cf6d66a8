package io.quando.domain.baseline;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.score.UnlearnableException;
import java.util.List;
import java.util.function.DoubleConsumer;

/// Similarity of words and categories to the last items of the history: the cosine with the sum of
/// their vectors, in which newer items weigh more.
final class ContentLearner implements Learner {

    @Override
    public String name() {
        return "content";
    }

    @Override
    public String source() {
        return "Salton & Buckley, Term-weighting approaches in automatic text retrieval, IP&M 1988;"
                + " Pazzani & Billsus, Content-based recommendation systems, 2007";
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(RecentItems.last(10), RecentItems.DECAY);
    }

    @Override
    public ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress) {
        if (training.texts().known() == 0) {
            throw new UnlearnableException(
                    "None of the %d items has a title or a category. Give a table of items with --items FILE, or choose a model that needs none."
                            .formatted(training.texts().items()));
        }
        ItemVectors vectors = ItemVectors.of(training.texts());
        progress.accept(1);
        return new ContentProfile(
                vectors,
                hyperparameters.count(RecentItems.LAST),
                hyperparameters.number(RecentItems.DECAY.name()));
    }
}
