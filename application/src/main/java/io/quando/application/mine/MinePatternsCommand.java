package io.quando.application.mine;

import io.quando.mining.search.SearchBudget;
import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;

/// A request for patterns.
///
/// @param task kind of patterns
/// @param algorithm name of the engine, or `auto`
/// @param limits limits of the search
/// @param repeat number of runs, at least 1; the fastest is reported
public record MinePatternsCommand(
        MiningTask task, String algorithm, MiningLimits limits, int repeat) {
    public static final String AUTO = "auto";

    public MinePatternsCommand {
        if (repeat < 1) {
            throw new IllegalArgumentException(
                    "The repeat (%d) must be at least 1 run.".formatted(repeat));
        }
    }

    SearchBudget budget(Executor executor, DoubleConsumer listener) {
        return new SearchBudget(executor, limits.threads(), limits.bytes(), listener);
    }
}
