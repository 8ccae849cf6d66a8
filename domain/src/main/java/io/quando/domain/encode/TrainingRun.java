package io.quando.domain.encode;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The surroundings of a training: its watcher, its checkpoints and its predecessor.
public interface TrainingRun {
    /// Receives the status of the training several times a minute, from one thread at a time. An
    /// exception that it throws ends the training.
    void tell(TrainingStatus status);

    /// The checkpoint of an interrupted training, or null to begin anew. A checkpoint of other data
    /// is ignored, and so is one of another plan; the learning rate alone may differ.
    default @Nullable Checkpoint interrupted() {
        return null;
    }

    /// Receives a checkpoint after an epoch.
    default void keep(Checkpoint checkpoint) {}

    /// An encoder of the same kind to start from, or null: its weights are taken for the items that
    /// both know. A training that resumes from a checkpoint does not ask for it.
    default @Nullable Artefact predecessor() {
        return null;
    }

    /// A training that starts from random weights and leaves no checkpoints.
    static TrainingRun from(Consumer<TrainingStatus> watcher) {
        return watcher::accept;
    }
}
