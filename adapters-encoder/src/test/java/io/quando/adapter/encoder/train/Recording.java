package io.quando.adapter.encoder.train;

import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.TrainingRun;
import io.quando.domain.encode.TrainingStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run that keeps what it is told.
public final class Recording implements TrainingRun {
    public final List<TrainingStatus> told = new ArrayList<>();
    public final List<Checkpoint> kept = new ArrayList<>();
    private final @Nullable Checkpoint interrupted;
    private final @Nullable Artefact predecessor;

    private Recording(@Nullable Checkpoint interrupted, @Nullable Artefact predecessor) {
        this.interrupted = interrupted;
        this.predecessor = predecessor;
    }

    public static Recording fresh() {
        return new Recording(null, null);
    }

    public static Recording goingOn(Checkpoint interrupted) {
        return new Recording(interrupted, null);
    }

    public static Recording after(@Nullable Artefact predecessor) {
        return new Recording(null, predecessor);
    }

    @Override
    public void tell(TrainingStatus status) {
        told.add(status);
    }

    @Override
    public void keep(Checkpoint checkpoint) {
        kept.add(checkpoint);
    }

    @Override
    public @Nullable Checkpoint interrupted() {
        return interrupted;
    }

    @Override
    public @Nullable Artefact predecessor() {
        return predecessor;
    }
}
