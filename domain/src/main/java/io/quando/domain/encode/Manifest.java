package io.quando.domain.encode;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// The description of an encoder and of its origin.
///
/// @param model name of its [EncoderTrainer], such as `sasrec`
/// @param precision precision of its large matrices
/// @param plan all hyperparameters, as people write them
/// @param seed seed of everything random
/// @param snapshot name of the data it was trained on, see [DataHash#nameOf]
/// @param metrics figures by name. Of the epoch with the kept weights: its number (`epoch`), the
///   mean loss of its last steps (`loss`) and its `validation`, each if known. Of the test before
///   it was published: such as `ndcg@10`
/// @param created end of the training
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

    /// The manifest of an encoder in single precision, as training leaves it.
    public Manifest(
            String model,
            Map<String, String> plan,
            long seed,
            String snapshot,
            Map<String, Double> metrics,
            Instant created) {
        this(model, Precision.FLOAT32, plan, seed, snapshot, metrics, created);
    }

    /// The same manifest with another snapshot.
    public Manifest of(String data) {
        return new Manifest(model, precision, plan, seed, data, metrics, created);
    }

    /// The same manifest with more figures.
    public Manifest with(Map<String, Double> more) {
        Map<String, Double> all = new HashMap<>(metrics);
        all.putAll(more);
        return new Manifest(model, precision, plan, seed, snapshot, all, created);
    }

    /// The same manifest with another precision.
    public Manifest in(Precision other) {
        return new Manifest(model, other, plan, seed, snapshot, metrics, created);
    }
}
