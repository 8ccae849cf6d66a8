package io.quando.domain.encode;

import io.quando.domain.score.BatchScorer;

/// A trained encoder in memory. It may hold native memory; its owner closes it.
public interface Encoder extends BatchScorer, AutoCloseable {
    /// A copy for storage; always the same numbers.
    ///
    /// @param snapshot see [Manifest#snapshot]
    Artefact artefact(String snapshot);

    @Override
    void close();
}
