package io.quando.domain.encode;

import java.time.Instant;
import java.util.Map;

/// What an encoder is and where it comes from.
///
/// @param model the name of its [EncoderTrainer], such as `sasrec`
/// @param plan all hyperparameters, as people write them
/// @param seed of whatever was random
/// @param snapshot names the data it was trained on: equal for equal sequences
/// @param metrics figures by name, such as `ndcg@10` of the validation
/// @param created when it was finished
public record Manifest(
        String model,
        Map<String, String> plan,
        long seed,
        String snapshot,
        Map<String, Double> metrics,
        Instant created) {
    public Manifest {
        plan = Map.copyOf(plan);
        metrics = Map.copyOf(metrics);
    }
}
