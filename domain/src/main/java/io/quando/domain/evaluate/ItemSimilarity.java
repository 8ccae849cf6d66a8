package io.quando.domain.evaluate;

/// A measure of the similarity of two items.
@FunctionalInterface
public interface ItemSimilarity {
    /// The similarity of two items.
    ///
    /// **Unit and range** 0 for nothing in common to 1 for the same; symmetric.
    double between(int item, int other);
}
