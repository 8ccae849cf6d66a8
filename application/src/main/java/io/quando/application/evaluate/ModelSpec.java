package io.quando.application.evaluate;

import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.Learner;
import java.util.Map;
import java.util.function.Supplier;

/// A model in an evaluation, with its settings.
///
/// @param learner learns the model
/// @param given values by the names of its hyperparameters; the rest has its default
public record ModelSpec(Learner learner, Map<String, Double> given) {
    /// @throws IllegalArgumentException if a name or value does not fit the learner
    public ModelSpec {
        given = Map.copyOf(given);
        Map<String, Double> values = given;
        naming(learner, () -> Hyperparameters.of(learner.hyperparameters(), values));
    }

    /// A spec with settings as people write them.
    ///
    /// @param written values by the names of the learner's hyperparameters
    /// @throws IllegalArgumentException if a name or value does not fit the learner
    public static ModelSpec of(Learner learner, Map<String, String> written) {
        return new ModelSpec(
                learner,
                naming(learner, () -> Hyperparameters.parse(learner.hyperparameters(), written)));
    }

    private static <T> T naming(Learner learner, Supplier<T> values) {
        try {
            return values.get();
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
