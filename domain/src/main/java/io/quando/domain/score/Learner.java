package io.quando.domain.score;

import java.util.List;
import java.util.function.DoubleConsumer;

/// An algorithm that learns a model of the next item from sequences.
public interface Learner {
    /// The name for people, such as `item-knn`; lower case, unique.
    String name();

    /// The paper or page that the algorithm follows.
    String source();

    /// True if another seed gives another model.
    default boolean random() {
        return false;
    }

    /// The hyperparameters of the algorithm.
    default List<Hyperparameter> hyperparameters() {
        return List.of();
    }

    /// Learns a model.
    ///
    /// **Errors** [UnlearnableException] if the data lack something that the algorithm needs
    ///
    /// @param training all data that the model may see
    /// @param hyperparameters values of [#hyperparameters]
    /// @param progress told the share that is done, 0 to 1; an exception that it throws ends the
    ///   learning
    ItemScorer learn(
            TrainingSet training, Hyperparameters hyperparameters, DoubleConsumer progress);
}
