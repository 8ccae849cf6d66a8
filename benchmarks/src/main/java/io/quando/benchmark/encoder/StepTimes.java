package io.quando.benchmark.encoder;

import java.util.Locale;

/// What a step takes in the mean.
///
/// @param stepsAnEpoch how many there are
/// @param wall seconds by the clock
/// @param cpu seconds that all threads computed
record StepTimes(double stepsAnEpoch, double wall, double cpu) {
    /// @param targets events that are told in an epoch
    String row(long targets) {
        return String.format(
                Locale.ROOT,
                "| %.0f | %.0f | %.0f | %,.0f | %.1f | %.1f | %s |",
                stepsAnEpoch,
                wall * 1000,
                cpu * 1000,
                targets / (wall * stepsAnEpoch),
                wall * stepsAnEpoch,
                cpu * stepsAnEpoch,
                ProcessStatus.peak());
    }
}
