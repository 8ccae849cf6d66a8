package io.quando.application.learn;

import io.quando.domain.learn.JobState;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What came of a job, or of a part of it.
///
/// @param state succeeded if something was published, otherwise refused
/// @param message why it was refused, or by which figures it went live; or null
record Learnt(JobState state, Map<String, Double> metrics, @Nullable String message) {
    Learnt {
        metrics = Map.copyOf(metrics);
    }

    static Learnt published(Map<String, Double> metrics, @Nullable String message) {
        return new Learnt(JobState.SUCCEEDED, metrics, message);
    }

    static Learnt refused(Map<String, Double> metrics, @Nullable String message) {
        return new Learnt(JobState.REFUSED, metrics, message);
    }

    /// Rules and an encoder in one job, which is the encoder's: rules that there are too few data
    /// for do not make it a failure.
    Learnt with(Learnt encoder) {
        Map<String, Double> both = new HashMap<>(metrics);
        both.putAll(encoder.metrics);
        return new Learnt(encoder.state, both, words(encoder));
    }

    private @Nullable String words(Learnt encoder) {
        boolean live = state == JobState.SUCCEEDED;
        String first =
                live && encoder.state == JobState.REFUSED
                        ? "The rules are live, the encoder is not."
                        : message;
        return first == null ? encoder.message : first + " " + encoder.message;
    }
}
