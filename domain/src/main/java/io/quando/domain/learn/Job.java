package io.quando.domain.learn;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A piece of learning that somebody asked for.
///
/// @param id its name
/// @param what parts to learn, see [Parts]
/// @param plan how, by name, such as `model` and `epochs`; empty for the usual way
/// @param attempt how many workers have taken it and not given it back: 0 while nobody has
/// @param state where it is
/// @param progress 0 to 1; 1 once it succeeded, whatever its worker reported last
/// @param metrics what came out, by name; while it runs, where it is
/// @param stage what its worker is at, in words, or null
/// @param message why it, or a part of it, failed or was refused, or by which figures it went live;
///   or null
/// @param created when it was asked for
public record Job(
        JobId id,
        Set<String> what,
        Map<String, String> plan,
        int attempt,
        JobState state,
        double progress,
        Map<String, Double> metrics,
        @Nullable String stage,
        @Nullable String message,
        Instant created) {
    public Job {
        requireProgress(progress);
        progress = state == JobState.SUCCEEDED ? 1 : progress;
        what = Set.copyOf(what);
        plan = Map.copyOf(plan);
        metrics = Map.copyOf(metrics);
    }

    static void requireProgress(double progress) {
        if (!(progress >= 0 && progress <= 1)) {
            throw new IllegalArgumentException(
                    "The progress (%s) must be between 0 and 1.".formatted(progress));
        }
    }
}
