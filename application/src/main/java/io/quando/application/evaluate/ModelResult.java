package io.quando.application.evaluate;

import io.quando.domain.evaluate.Calibration;
import io.quando.domain.evaluate.Estimate;
import io.quando.domain.evaluate.PairedBootstrap.Comparison;
import io.quando.domain.score.Hyperparameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of one model with one seed.
///
/// @param name name of the model
/// @param source paper that it follows
/// @param seed seed of everything random in it
/// @param hyperparameters all values that it was learnt with
/// @param declared all its hyperparameters
/// @param figures by names such as `ndcg@10`
/// @param trainSeconds time of learning
/// @param userSeconds median time to score all items for one question
/// @param againstFloor its difference to the floor; null for the floor itself, and if there is none
/// @param calibration calibration of its scores; null if not measured
public record ModelResult(
        String name,
        String source,
        long seed,
        Map<String, Double> hyperparameters,
        List<Hyperparameter> declared,
        Map<String, Estimate> figures,
        double trainSeconds,
        double userSeconds,
        @Nullable Comparison againstFloor,
        @Nullable Calibration calibration) {
    public ModelResult {
        hyperparameters = new LinkedHashMap<>(hyperparameters);
        declared = List.copyOf(declared);
        figures = new LinkedHashMap<>(figures);
    }

    static ModelResult of(
            ModelSpec spec, long seed, TrialRecord trial, @Nullable Comparison againstFloor) {
        return new ModelResult(
                spec.name(),
                spec.learner().source(),
                seed,
                trial.hyperparameters(),
                spec.learner().hyperparameters(),
                trial.figures(),
                trial.trainSeconds(),
                trial.userSeconds(),
                againstFloor,
                trial.calibration());
    }

    /// All hyperparameters as data: numbers, or the words that stand for them.
    public Map<String, Object> settings() {
        return settings(declared, hyperparameters);
    }

    /// The settings that differ from their defaults.
    public Map<String, Object> changed() {
        List<Hyperparameter> changed =
                declared.stream().filter(p -> value(p, hyperparameters) != p.standard()).toList();
        return settings(changed, hyperparameters);
    }

    static Map<String, Object> settings(List<Hyperparameter> declared, Map<String, Double> values) {
        Map<String, Object> settings = new LinkedHashMap<>();
        declared.forEach(p -> settings.put(p.name(), p.plain(value(p, values))));
        return settings;
    }

    private static double value(Hyperparameter parameter, Map<String, Double> values) {
        return values.getOrDefault(parameter.name(), parameter.standard());
    }
}
