package io.quando.domain.learn;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A report on a running job.
///
/// @param progress 0 to 1
/// @param metrics figures by name, such as `loss`; NaN and infinite ones are left out
/// @param stage current stage in a few words, such as `epoch 3 of 20 on cpu, 2 threads`; or null
public record JobReport(double progress, Map<String, Double> metrics, @Nullable String stage) {
    public JobReport {
        Job.requireProgress(progress);
        metrics = Map.copyOf(metrics);
    }

    /// A report of the progress alone.
    public static JobReport of(double progress) {
        return new JobReport(progress, Map.of(), null);
    }
}
