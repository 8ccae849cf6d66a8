package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.batch.TokenBudget;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.sequence.Sequences;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What can be set of any network that reads sequences.
final class SequenceSizes {
    private static final String LENGTH = "max-length";
    private static final int SHORTEST = 2;
    private static final String TOKENS = "batch-tokens";

    private SequenceSizes() {}

    /// @param dim the standard width
    /// @param layers the parameter that counts them
    static List<Hyperparameter> hyperparameters(double dim, Hyperparameter layers) {
        return List.of(
                new Hyperparameter("dim", dim, 8, 2048, List.of(64.0, 128.0, 256.0), "width")
                        .counting(),
                layers,
                new Hyperparameter(LENGTH, 200, SHORTEST, 4096, List.of(50.0, 200.0), "events read")
                        .counting(),
                Hyperparameter.untried(TOKENS, 4096, 16, 1e6, "events of a step").counting());
    }

    /// A parameter that counts layers.
    static Hyperparameter layers(String name, double standard, Double... choices) {
        return new Hyperparameter(name, standard, 1, 24, List.of(choices), "layers").counting();
    }

    static int length(Hyperparameters plan) {
        return plan.count(LENGTH);
    }

    /// For networks that learn each place on its own: reads no more events than the longest of
    /// these sequences has. Places behind would stay as random as they begin, and longer histories
    /// be read there.
    ///
    /// @param told how many of its last events are only told, and never read
    static Hyperparameters fitted(Hyperparameters plan, Sequences sequences, int told) {
        int longest = IntStream.range(0, sequences.users()).map(sequences::length).max().orElse(0);
        int read = Math.clamp(longest - told, SHORTEST, length(plan));
        return plan.with(Map.of(LENGTH, (double) read));
    }

    static TokenBudget budget(Hyperparameters plan) {
        return new TokenBudget(plan.count(TOKENS));
    }

    /// All of some lists, one after another.
    @SafeVarargs
    static List<Hyperparameter> joined(List<Hyperparameter>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
