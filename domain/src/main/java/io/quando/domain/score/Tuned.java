package io.quando.domain.score;

import java.util.Map;

/// A trained model that chose some of its hyperparameters itself, on the validation.
public interface Tuned {
    /// The chosen values, by the names of the hyperparameters.
    Map<String, Double> chosen();
}
