package io.quando.domain.score;

/// Measures a model on the events right behind its training sequences, without showing them.
@FunctionalInterface
public interface Validation {
    /// Measures the model.
    ///
    /// **Unit and range** higher is better; usually NDCG at 10, 0 to 1
    double measure(ItemScorer scorer);
}
