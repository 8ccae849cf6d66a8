package io.quando.domain.score;

import java.util.List;

/// Something that can be set before learning.
///
/// @param name such as `neighbours`; lower case, words joined by `-`
/// @param standard its value unless told otherwise
/// @param min the least value allowed
/// @param max the largest value allowed
/// @param choices values worth trying when the best is searched for, at least one
/// @param meaning in a few words
public record Hyperparameter(
        String name,
        double standard,
        double min,
        double max,
        List<Double> choices,
        String meaning) {
    /// @throws IllegalArgumentException if there is no choice, or if the range does not hold the
    ///   standard value and all choices
    public Hyperparameter {
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException(
                    "The parameter %s has no choices. Name its standard value (%s) if there is nothing else to try."
                            .formatted(name, standard));
        }
        requireWithin(name, "standard value", standard, min, max);
        for (double choice : choices) {
            requireWithin(name, "choice", choice, min, max);
        }
    }

    private static void requireWithin(
            String name, String what, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(
                    "The %s of the parameter %s (%s) must be between %s and %s."
                            .formatted(what, name, value, min, max));
        }
    }
}
