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
    public Hyperparameter {
        choices = List.copyOf(choices);
    }
}
