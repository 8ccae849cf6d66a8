package io.quando.application.evaluate;

import io.quando.domain.evaluate.Calibration;
import io.quando.domain.evaluate.Estimate;
import io.quando.domain.evaluate.PairedBootstrap.Comparison;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was measured of one model with one seed.
///
/// @param name of the model
/// @param source the paper that it follows
/// @param seed of what is random in it
/// @param hyperparameters all values that it was learnt with
/// @param standard the values that it would have had otherwise
/// @param figures by names such as `ndcg@10`
/// @param trainSeconds that learning took
/// @param userSeconds median time to score all items for one question
/// @param againstFloor how much better it is than the floor; null for the floor itself, and where
///   there is none
/// @param calibration whether its scores can be read as chances; null if that was not asked
public record ModelResult(
        String name,
        String source,
        long seed,
        Map<String, Double> hyperparameters,
        Map<String, Double> standard,
        Map<String, Estimate> figures,
        double trainSeconds,
        double userSeconds,
        @Nullable Comparison againstFloor,
        @Nullable Calibration calibration) {
    public ModelResult {
        hyperparameters = new LinkedHashMap<>(hyperparameters);
        standard = new LinkedHashMap<>(standard);
        figures = new LinkedHashMap<>(figures);
    }

    /// The hyperparameters that are not standard, by name.
    public Map<String, Double> changed() {
        Map<String, Double> changed = new LinkedHashMap<>(hyperparameters);
        changed.entrySet().removeAll(standard.entrySet());
        return changed;
    }
}
