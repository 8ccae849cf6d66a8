package io.quando.domain.evaluate;

import io.quando.domain.sequence.Sequences;

/// A way to split sequences into what is learnt and what is asked.
@FunctionalInterface
public interface Protocol {
    /// @throws UnsplittableException if nothing would be left to test, or the sequences lack what
    ///   the protocol needs
    Split split(Sequences sequences);
}
