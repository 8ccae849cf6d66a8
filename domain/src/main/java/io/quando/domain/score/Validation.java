package io.quando.domain.score;

/// Tells how well a model does on what came right after the sequences that it learns from, without
/// showing it.
@FunctionalInterface
public interface Validation {
    /// **Unit and range** higher is better; usually NDCG at 10, 0 to 1
    double measure(ItemScorer scorer);
}
