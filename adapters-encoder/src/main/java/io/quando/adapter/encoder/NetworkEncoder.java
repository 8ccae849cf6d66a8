package io.quando.adapter.encoder;

import ai.djl.ndarray.NDManager;
import io.quando.adapter.encoder.answer.Answers;
import io.quando.adapter.encoder.answer.NetworkScorer;
import io.quando.adapter.encoder.network.Parameter;
import io.quando.adapter.encoder.network.Weights;
import io.quando.adapter.encoder.runtime.Libtorch;
import io.quando.adapter.encoder.runtime.ProductPrecision;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Encoder;
import io.quando.domain.encode.Tensor;
import io.quando.domain.sequence.History;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// An encoder whose weights are in native memory.
final class NetworkEncoder implements Encoder {
    private final Artefact artefact;
    private final NDManager memory;
    private final NetworkScorer scorer;
    private final ReadWriteLock life = new ReentrantReadWriteLock();
    private boolean closed;

    NetworkEncoder(
            Artefact artefact,
            List<Parameter> parameters,
            Answers answers,
            ProductPrecision precision) {
        this.artefact = artefact;
        Tensor popularity = artefact.tensors().get(Popularity.NAME);
        if (popularity == null || popularity.values().length != artefact.vocabulary().size()) {
            throw new IllegalArgumentException(
                    "The weights (%s) are missing, or not one for each of %d items."
                            .formatted(Popularity.NAME, artefact.vocabulary().size()));
        }
        memory = Libtorch.started().memory();
        try {
            var weights = new Weights(memory, parameters, artefact.tensors());
            scorer = new NetworkScorer(memory, weights, answers, popularity.values(), precision);
        } catch (RuntimeException e) {
            memory.close();
            throw e;
        }
    }

    @Override
    public int batch() {
        return scorer.batch();
    }

    @Override
    public void score(List<History> histories, float[][] scores) {
        life.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException(
                        "The encoder (%s) was closed. Open its artefact again."
                                .formatted(artefact.manifest().model()));
            }
            scorer.score(histories, scores);
        } finally {
            life.readLock().unlock();
        }
    }

    @Override
    public Artefact artefact(String snapshot) {
        return new Artefact(
                artefact.manifest().of(snapshot), artefact.vocabulary(), artefact.tensors());
    }

    @Override
    public void close() {
        life.writeLock().lock();
        try {
            closed = true;
            memory.close();
        } finally {
            life.writeLock().unlock();
        }
    }
}
