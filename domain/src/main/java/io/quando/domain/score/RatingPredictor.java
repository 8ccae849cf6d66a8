package io.quando.domain.score;

import io.quando.domain.sequence.History;

/// A trained model that also predicts the value, such as a rating, that a user will give to an
/// item.
public interface RatingPredictor {
    /// Predicts a value.
    ///
    /// **Unit and range** that of the values in the training data
    double rate(History history, int item);
}
