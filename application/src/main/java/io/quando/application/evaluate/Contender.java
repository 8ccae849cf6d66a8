package io.quando.application.evaluate;

import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.Learner;
import java.util.Map;

/// A model that takes part, and what was set for it.
///
/// @param learner learns it
/// @param given values by the names of its hyperparameters; the rest is standard
public record Contender(Learner learner, Map<String, Double> given) {
    /// @throws IllegalArgumentException if a name or value does not fit the learner
    public Contender {
        given = Map.copyOf(given);
        try {
            Hyperparameters.of(learner.hyperparameters(), given);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(learner.name() + ": " + e.getMessage(), e);
        }
    }

    String name() {
        return learner.name();
    }

    Hyperparameters hyperparameters() {
        return Hyperparameters.of(learner.hyperparameters(), given);
    }
}
