package io.quando.domain.encode;

import io.quando.domain.score.BatchScorer;
import io.quando.domain.sequence.History;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reference to a [SharedEncoder], to be closed once.
///
/// **Mutates** by closing; any thread may ask it.
final class Lease implements BatchScorer, AutoCloseable {
    private volatile @Nullable SharedEncoder shared;

    Lease(SharedEncoder shared) {
        this.shared = shared;
    }

    @Override
    public int batch() {
        return encoder().batch();
    }

    @Override
    public void score(List<History> histories, float[][] scores) {
        encoder().score(histories, scores);
    }

    /// See [Encoder#artefact].
    Artefact artefact() {
        return encoder().artefact("");
    }

    @Override
    public synchronized void close() {
        SharedEncoder held = shared;
        shared = null;
        if (held != null) {
            held.giveBack();
        }
    }

    private Encoder encoder() {
        SharedEncoder held = shared;
        if (held == null) {
            throw new IllegalStateException("The encoder was used after it was closed.");
        }
        return held.encoder();
    }
}
