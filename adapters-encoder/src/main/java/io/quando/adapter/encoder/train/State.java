package io.quando.adapter.encoder.train;

import io.quando.domain.encode.Checkpoint;
import io.quando.domain.encode.Tensor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The complete state of a training between two epochs. It has no random state: the random numbers
/// of an epoch follow from the seed and its number.
///
/// @param epoch number of finished epochs
/// @param step number of finished steps
/// @param weights current weights
/// @param average mean of the weights so far; empty if none is taken
/// @param moments moments of the optimiser
/// @param best best weights so far
record State(
        int epoch,
        long step,
        Map<String, Tensor> weights,
        Map<String, Tensor> average,
        AdamW.Moments moments,
        Best best) {
    private static final String WEIGHTS = "weights/";
    private static final String AVERAGE = "average/";
    private static final String MEANS = "means/";
    private static final String VARIANCES = "variances/";
    private static final String BEST = "best/";
    private static final String PLAN = "plan/";

    /// The name of the best weights' loss; checkpoints of older versions lack it.
    private static final String BEST_LOSS = "best-loss";

    /// The state at the start of a training.
    static State initial(Map<String, Tensor> weights, boolean averaged) {
        return new State(
                0,
                0,
                weights,
                averaged ? weights : Map.of(),
                new AdamW.Moments(zeros(weights), zeros(weights)),
                Best.NONE);
    }

    /// @param plan identity of the training
    Checkpoint checkpoint(Map<String, String> plan) {
        Map<String, String> facts = new HashMap<>();
        plan.forEach((name, value) -> facts.put(PLAN + name, value));
        facts.put("epoch", Integer.toString(epoch));
        facts.put("step", Long.toString(step));
        facts.put("best-epoch", Integer.toString(best.epoch()));
        facts.put("best-validation", Double.toString(best.value()));
        facts.put(BEST_LOSS, Double.toString(best.loss()));
        facts.put("last-validation", Double.toString(best.last()));
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        weights.forEach((name, tensor) -> tensors.put(WEIGHTS + name, tensor));
        average.forEach((name, tensor) -> tensors.put(AVERAGE + name, tensor));
        moments.means().forEach((name, tensor) -> tensors.put(MEANS + name, tensor));
        moments.variances().forEach((name, tensor) -> tensors.put(VARIANCES + name, tensor));
        best.tensors().forEach((name, tensor) -> tensors.put(BEST + name, tensor));
        return new Checkpoint(facts, tensors);
    }

    /// True if a checkpoint is of the same training.
    static boolean isOf(Map<String, String> plan, Checkpoint checkpoint) {
        return plan.entrySet().stream()
                .allMatch(entry ->
                        entry.getValue().equals(checkpoint.facts().get(PLAN + entry.getKey())));
    }

    /// @throws IllegalArgumentException if it is incomplete
    static State of(Checkpoint checkpoint) {
        return new State(
                Integer.parseInt(fact(checkpoint, "epoch")),
                Long.parseLong(fact(checkpoint, "step")),
                under(checkpoint, WEIGHTS),
                under(checkpoint, AVERAGE),
                new AdamW.Moments(under(checkpoint, MEANS), under(checkpoint, VARIANCES)),
                new Best(
                        Double.parseDouble(fact(checkpoint, "best-validation")),
                        Integer.parseInt(fact(checkpoint, "best-epoch")),
                        Double.parseDouble(checkpoint.facts().getOrDefault(BEST_LOSS, "NaN")),
                        Double.parseDouble(fact(checkpoint, "last-validation")),
                        under(checkpoint, BEST)));
    }

    private static Map<String, Tensor> zeros(Map<String, Tensor> tensors) {
        Map<String, Tensor> zeros = new LinkedHashMap<>();
        tensors.forEach((name, tensor) ->
                zeros.put(name, new Tensor(tensor.shape(), new float[tensor.values().length])));
        return zeros;
    }

    private static Map<String, Tensor> under(Checkpoint checkpoint, String folder) {
        Map<String, Tensor> found = new LinkedHashMap<>();
        checkpoint
                .tensors()
                .forEach((name, tensor) -> {
                    if (name.startsWith(folder)) {
                        found.put(name.substring(folder.length()), tensor);
                    }
                });
        return found;
    }

    private static String fact(Checkpoint checkpoint, String name) {
        String value = checkpoint.facts().get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The checkpoint lacks the fact (%s). Start the training anew.".formatted(name));
        }
        return value;
    }
}
