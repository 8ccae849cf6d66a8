package io.quando.domain.score;

import io.quando.domain.sequence.History;

/// A learnt model that also predicts which value, such as a rating, a user will give to an item.
public interface RatingPredictor {
    /// **Unit and range** that of the values learnt from
    double rate(History history, int item);
}
