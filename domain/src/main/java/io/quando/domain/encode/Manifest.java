package io.quando.domain.encode;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// What an encoder is and where it comes from.
///
/// @param model the name of its [EncoderTrainer], such as `sasrec`
/// @param precision how exactly its large matrices are kept
/// @param plan all hyperparameters, as people write them
/// @param seed of whatever was random
/// @param snapshot names the data it was trained on, see [Snapshot#nameOf]
/// @param metrics figures by name of the epoch whose weights it has: its number (`epoch`), the mean
///   loss of its last steps (`loss`), and what it reached on the `validation`, each if it is known;
///   and of the questions that it was asked before it was published, such as `ndcg@10`
/// @param created when it was finished
public record Manifest(
        String model,
        Precision precision,
        Map<String, String> plan,
        long seed,
        String snapshot,
        Map<String, Double> metrics,
        Instant created) {
    public Manifest {
        plan = Map.copyOf(plan);
        metrics = Map.copyOf(metrics);
    }

    /// Of an encoder in single precision, as training leaves it.
    public Manifest(
            String model,
            Map<String, String> plan,
            long seed,
            String snapshot,
            Map<String, Double> metrics,
            Instant created) {
        this(model, Precision.FLOAT32, plan, seed, snapshot, metrics, created);
    }

    /// The same but for the data's name.
    public Manifest of(String data) {
        return new Manifest(model, precision, plan, seed, data, metrics, created);
    }

    /// The same with more figures.
    public Manifest with(Map<String, Double> more) {
        Map<String, Double> all = new HashMap<>(metrics);
        all.putAll(more);
        return new Manifest(model, precision, plan, seed, snapshot, all, created);
    }

    /// The same but for the precision.
    public Manifest in(Precision other) {
        return new Manifest(model, other, plan, seed, snapshot, metrics, created);
    }
}
