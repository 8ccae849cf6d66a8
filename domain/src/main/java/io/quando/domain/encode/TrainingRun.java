package io.quando.domain.encode;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What surrounds a training: who watches, and what it starts from.
public interface TrainingRun {
    /// Hears where the training is, several times a minute, from one thread at a time; what it
    /// throws ends the training.
    void tell(TrainingStatus status);

    /// The state an interrupted training left, or null to begin. One of another plan, but for the
    /// learning rate, or of other data is passed over.
    default @Nullable Checkpoint interrupted() {
        return null;
    }

    /// Hears of a state that could be gone on from, after an epoch.
    default void keep(Checkpoint checkpoint) {}

    /// An encoder of the same kind whose weights are taken for the items that both know, or null.
    /// It is asked for by what begins, and not by what goes on from an interrupted state.
    default @Nullable Artefact predecessor() {
        return null;
    }

    /// A training that begins from nothing and leaves no checkpoints.
    static TrainingRun from(Consumer<TrainingStatus> watcher) {
        return watcher::accept;
    }
}
