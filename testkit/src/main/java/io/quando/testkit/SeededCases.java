package io.quando.testkit;

import java.util.Random;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Checks a property on random cases that can be replayed. A failure names the seed of its case;
/// the system property `quando.seed` runs that case alone.
public final class SeededCases {
    private static final String SEED = "quando.seed";

    private SeededCases() {}

    /// Runs the property for the seeds 0 … `cases - 1`, each with a generator of its own.
    public static void run(int cases, Consumer<RandomGenerator> property) {
        Long wanted = Long.getLong(SEED);
        if (wanted != null) {
            run(wanted.longValue(), property);
            return;
        }
        for (long seed = 0; seed < cases; seed++) {
            run(seed, property);
        }
    }

    private static void run(long seed, Consumer<RandomGenerator> property) {
        try {
            property.accept(new Random(seed));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    "Seed %d: %s (again with -D%s=%d)".formatted(seed, e.getMessage(), SEED, seed),
                    e);
        }
    }
}
