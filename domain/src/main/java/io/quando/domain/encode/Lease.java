package io.quando.domain.encode;

import io.quando.domain.score.BatchScorer;
import io.quando.domain.sequence.History;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One hold on a [SharedEncoder], given back once.
///
/// **Mutates** when it is closed; it is asked from any thread.
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
            throw new IllegalStateException("An encoder was asked after it was given back.");
        }
        return held.encoder();
    }
}
