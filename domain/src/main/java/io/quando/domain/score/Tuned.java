package io.quando.domain.score;

import java.util.Map;

/// A learnt model that chose some of its hyperparameters itself, by the validation.
public interface Tuned {
    /// What it chose, by the names of its hyperparameters.
    Map<String, Double> chosen();
}
