package io.quando.benchmark.encoder;

import java.util.Locale;

/// The mean time of a step.
///
/// @param stepsAnEpoch number of steps in an epoch
/// @param wall elapsed seconds
/// @param cpu processor seconds of all threads
record StepTimes(double stepsAnEpoch, double wall, double cpu) {
    /// @param targets number of targets in an epoch
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
