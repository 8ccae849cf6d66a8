package io.quando.adapter.encoder.recipe;

import io.quando.adapter.encoder.batch.TokenBudget;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.sequence.Sequences;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The hyperparameters that all networks of sequences share.
final class SequenceSizes {
    private static final String LENGTH = "max-length";
    private static final int SHORTEST = 2;
    private static final String TOKENS = "batch-tokens";

    private SequenceSizes() {}

    /// @param dim default width
    /// @param layers the parameter for the number of layers
    static List<Hyperparameter> hyperparameters(double dim, Hyperparameter layers) {
        return List.of(
                new Hyperparameter("dim", dim, 8, 2048, List.of(64.0, 128.0, 256.0), "width")
                        .counting(),
                layers,
                new Hyperparameter(LENGTH, 200, SHORTEST, 4096, List.of(50.0, 200.0), "events read")
                        .counting(),
                Hyperparameter.untried(TOKENS, 4096, 16, 1e6, "events of a step").counting());
    }

    /// A parameter for a number of layers.
    static Hyperparameter layers(String name, double standard, Double... choices) {
        return new Hyperparameter(name, standard, 1, 24, List.of(choices), "layers").counting();
    }

    static int length(Hyperparameters plan) {
        return plan.count(LENGTH);
    }

    /// The plan for networks with learnt positions: the length is cut to that of the longest
    /// sequence. Positions behind it would stay random, and longer histories would read them.
    ///
    /// @param told number of a sequence's last events that are only predicted, and never read
    static Hyperparameters fitted(Hyperparameters plan, Sequences sequences, int told) {
        int longest = IntStream.range(0, sequences.users()).map(sequences::length).max().orElse(0);
        int read = Math.clamp(longest - told, SHORTEST, length(plan));
        return plan.with(Map.of(LENGTH, (double) read));
    }

    static TokenBudget budget(Hyperparameters plan) {
        return new TokenBudget(plan.count(TOKENS));
    }

    /// The concatenation of some lists.
    @SafeVarargs
    static List<Hyperparameter> joined(List<Hyperparameter>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
