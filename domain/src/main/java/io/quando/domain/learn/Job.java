package io.quando.domain.learn;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A piece of learning that somebody asked for.
///
/// @param id its name
/// @param what parts to learn, e.g. `rules`
/// @param state where it is
/// @param progress 0 to 1; 1 once it succeeded, whatever its worker reported last
/// @param metrics what came out, by name
/// @param message why it failed or was refused, or null
/// @param created when it was asked for
public record Job(
        JobId id,
        Set<String> what,
        JobState state,
        double progress,
        Map<String, Double> metrics,
        @Nullable String message,
        Instant created) {
    public Job {
        if (!(progress >= 0 && progress <= 1)) {
            throw new IllegalArgumentException(
                    "The progress (%s) must be between 0 and 1.".formatted(progress));
        }
        progress = state == JobState.SUCCEEDED ? 1 : progress;
        what = Set.copyOf(what);
        metrics = Map.copyOf(metrics);
    }
}
