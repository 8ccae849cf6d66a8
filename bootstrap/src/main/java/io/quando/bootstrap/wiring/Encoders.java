package io.quando.bootstrap.wiring;

import static java.util.stream.Collectors.toMap;

import io.quando.domain.encode.EncoderKit;
import io.quando.domain.encode.EncoderTrainer;
import io.quando.domain.score.Hyperparameter;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/// The encoders that this program can train: those of every kit on its class path. The server's has
/// none, for libtorch must not be there; the worker's has.
public final class Encoders {
    private Encoders() {}

    /// All trainers, none in a program without a kit.
    public static List<EncoderTrainer> trainers() {
        return ServiceLoader.load(EncoderKit.class).stream()
                .flatMap(kit -> kit.get().trainers().stream())
                .toList();
    }

    /// What can be set about each, by name.
    public static Map<String, List<Hyperparameter>> declared() {
        return trainers().stream()
                .collect(toMap(EncoderTrainer::name, EncoderTrainer::hyperparameters));
    }

    /// Which program has encoders, if this one has none; else nothing.
    public static String elsewhere() {
        return ServiceLoader.load(EncoderKit.class).stream().findAny().isPresent()
                ? ""
                : " Encoders such as sasrec are in the worker's program (%s), which ./quando starts for evaluate, train and worker."
                        .formatted(WorkerProcess.PROGRAM);
    }
}
