package io.quando.application.learn;

import io.quando.domain.learn.JobState;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The result of a job, or of a part of it.
///
/// @param state succeeded if something was published, otherwise refused
/// @param message reason for a refusal, or the figures by which an encoder went live; or null
record TrainingOutcome(JobState state, Map<String, Double> metrics, @Nullable String message) {
    TrainingOutcome {
        metrics = Map.copyOf(metrics);
    }

    static TrainingOutcome published(Map<String, Double> metrics, @Nullable String message) {
        return new TrainingOutcome(JobState.SUCCEEDED, metrics, message);
    }

    static TrainingOutcome refused(Map<String, Double> metrics, @Nullable String message) {
        return new TrainingOutcome(JobState.REFUSED, metrics, message);
    }

    /// The result of a job for rules and an encoder. The encoder's decides: too few data for rules
    /// do not make it a failure.
    TrainingOutcome with(TrainingOutcome encoder) {
        Map<String, Double> both = new HashMap<>(metrics);
        both.putAll(encoder.metrics);
        return new TrainingOutcome(encoder.state, both, words(encoder));
    }

    private @Nullable String words(TrainingOutcome encoder) {
        boolean live = state == JobState.SUCCEEDED;
        String first =
                live && encoder.state == JobState.REFUSED
                        ? "The rules are live. The encoder is not."
                        : message;
        return first == null ? encoder.message : first + " " + encoder.message;
    }
}
