package io.quando.domain.evaluate;

import io.quando.domain.sequence.Sequences;

/// A way to split sequences into training data and questions.
@FunctionalInterface
public interface Protocol {
    /// Splits the sequences.
    ///
    /// @throws UnsplittableException if nothing would be left to test, or if the sequences lack
    ///   something that the protocol needs
    Split split(Sequences sequences);
}
