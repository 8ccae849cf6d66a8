package io.quando.domain.evaluate;

/// How alike two items are.
@FunctionalInterface
public interface ItemSimilarity {
    /// **Unit and range** 0 for nothing in common to 1 for the same; symmetric.
    double between(int item, int other);
}
