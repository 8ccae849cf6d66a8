package io.quando.domain.learn;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A training that somebody requested.
///
/// @param id its id
/// @param what parts to learn, see [Parts]
/// @param plan settings by name, such as `model` and `epochs`; empty for the defaults
/// @param attempt number of workers that took it and did not give it back; 0 if none has
/// @param state its state
/// @param progress 0 to 1; 1 once it succeeded, whatever its worker reported last
/// @param metrics figures by name: of its progress while it runs, of its result afterwards
/// @param stage current stage in words, or null
/// @param message reason for which it, or a part of it, failed or was refused, or the figures by
///   which it went live; or null
/// @param created time of the request
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
