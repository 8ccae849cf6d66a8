package io.quando.domain.learn;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far a running job is.
///
/// @param progress 0 to 1
/// @param metrics figures by name, such as `loss`; those that are no numbers are left out
/// @param stage what it is at, in a few words, such as `epoch 3 of 20 on cpu, 2 threads`; or null
public record JobReport(double progress, Map<String, Double> metrics, @Nullable String stage) {
    public JobReport {
        Job.requireProgress(progress);
        metrics = Map.copyOf(metrics);
    }

    /// With nothing but the progress.
    public static JobReport of(double progress) {
        return new JobReport(progress, Map.of(), null);
    }
}
