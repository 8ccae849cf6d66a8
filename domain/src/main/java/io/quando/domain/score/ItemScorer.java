package io.quando.domain.score;

import io.quando.domain.sequence.History;

/// A learnt model: gives every item a score for a history. It is immutable and may be asked from
/// any number of threads at once.
@FunctionalInterface
public interface ItemScorer {
    /// Fills in the scores; only their order matters.
    ///
    /// **Shape** one score for each item code
    ///
    /// **Unit and range** higher for what is more likely to come next; −∞ for what must not come;
    /// neither NaN nor +∞
    ///
    /// @param history what is known of the user; it may be empty
    /// @param scores all 0 on entry
    void score(History history, float[] scores);
}
