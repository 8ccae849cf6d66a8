package io.quando.domain.encode;

import io.quando.domain.score.BatchScorer;

/// A trained encoder in memory. It may hold native memory and is closed by whoever no longer needs
/// it.
public interface Encoder extends BatchScorer, AutoCloseable {
    /// What can be stored of it; the same numbers whenever it is asked.
    ///
    /// @param snapshot see [Manifest#snapshot]
    Artefact artefact(String snapshot);

    @Override
    void close();
}
