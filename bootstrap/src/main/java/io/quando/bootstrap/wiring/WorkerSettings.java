package io.quando.bootstrap.wiring;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Settings by which the server and its workers share the work.
@Singleton
final class WorkerSettings {
    private final boolean start;
    private final Duration patience;
    private final Duration keep;
    private final List<String> options;
    private final Path vectors;
    private final Path encoders;

    WorkerSettings(
            @ConfigProperty(name = "quando.worker.start") boolean start,
            @ConfigProperty(name = "quando.worker.patience") Duration patience,
            @ConfigProperty(name = "quando.jobs.keep") Duration keep,
            @ConfigProperty(name = "quando.worker.options") Optional<String> options,
            @ConfigProperty(name = "quando.worker.vectors") Path vectors,
            @ConfigProperty(name = "quando.worker.encoders") Path encoders) {
        this.start = start;
        this.patience = patience;
        this.keep = keep;
        this.options = options.map(words -> List.of(words.strip().split("\\s+"))).orElse(List.of());
        this.vectors = vectors;
        this.encoders = encoders;
    }

    /// Whether the server starts a worker when a job needs one.
    boolean start() {
        return start;
    }

    /// For how long a worker may be silent before its job is taken from it.
    Duration patience() {
        return patience;
    }

    /// For how long a job that is over can still be looked up.
    Duration keep() {
        return keep;
    }

    /// For the JVM of a worker that the server starts.
    List<String> options() {
        return options;
    }

    /// Folder of the files of vectors that plans may name.
    Path vectors() {
        return vectors;
    }

    /// Folder of the encoders that plans may name to start from.
    Path encoders() {
        return encoders;
    }
}
