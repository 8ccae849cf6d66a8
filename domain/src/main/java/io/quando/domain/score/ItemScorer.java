package io.quando.domain.score;

import io.quando.domain.sequence.History;

/// A trained model, which gives every item a score for a history. It is immutable, and any number
/// of threads may ask it at once.
@FunctionalInterface
public interface ItemScorer {
    /// Fills in the scores; only their order matters.
    ///
    /// **Shape** one score for each item code
    ///
    /// **Unit and range** higher for items more likely to come next; −∞ for items that must not
    /// come; neither NaN nor +∞
    ///
    /// @param history history of the user; it may be empty
    /// @param scores all 0 on entry
    void score(History history, float[] scores);
}
