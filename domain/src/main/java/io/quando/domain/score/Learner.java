package io.quando.domain.score;

import java.util.List;
import java.util.function.DoubleConsumer;

/// A way to learn a model of the next item from sequences.
public interface Learner {
    /// What people call it, such as `item-knn`; lower case, unique.
    String name();

    /// The paper or page that it follows.
    String source();

    /// Whether another seed gives another model.
    default boolean random() {
        return false;
    }

    /// What can be set.
    default List<Hyperparameter> hyperparameters() {
        return List.of();
    }

    /// Learns.
    ///
    /// **Errors** [UnlearnableException] if the data lack what this way needs
    ///
    /// @param training all that may be known
    /// @param hyperparameters of [#hyperparameters]
    /// @param progress is told the share that is done, 0 to 1; what it throws ends the learning
    ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress);
}
