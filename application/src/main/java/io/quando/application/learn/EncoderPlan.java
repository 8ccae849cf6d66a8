package io.quando.application.learn;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How an encoder is to be trained, as people ask for it.
///
/// @param model name of the trainer
/// @param seed of whatever is random
/// @param warm whether to start from the live encoder of the same model, if there is one
/// @param settings hyperparameters by name, as people write them
record EncoderPlan(String model, long seed, boolean warm, Map<String, String> settings) {
    static final String MODEL = "model";
    static final String SEED = "seed";
    static final String START = "start";
    private static final Set<String> STARTS = Set.of("warm", "scratch");

    /// @throws IllegalArgumentException if a value of the plan's own is none that there is
    static EncoderPlan of(Map<String, String> plan) {
        Map<String, String> settings = new LinkedHashMap<>(plan);
        settings.keySet().removeAll(Set.of(MODEL, SEED, START));
        String start = plan.getOrDefault(START, "warm");
        if (!STARTS.contains(start)) {
            throw new IllegalArgumentException(
                    "The start (%s) must be warm, from the live encoder, or scratch."
                            .formatted(start));
        }
        return new EncoderPlan(
                plan.getOrDefault(MODEL, "sasrec"),
                seed(plan.getOrDefault(SEED, "1")),
                start.equals("warm"),
                settings);
    }

    /// @throws IllegalArgumentException if a name is none of the declared ones, or a value is none
    ///   that it can have
    Hyperparameters parameters(List<Hyperparameter> declared) {
        Map<String, Double> values = new LinkedHashMap<>();
        settings.forEach((name, text) -> values.put(name, value(name, text, declared)));
        return Hyperparameters.of(declared, values);
    }

    /// Of a name that is not declared the value does not matter.
    private static double value(String name, String text, List<Hyperparameter> declared) {
        return declared.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .map(parameter -> parameter.parse(text))
                .orElse(0.0);
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The seed (%s) must be a whole number, for example 1.".formatted(text), e);
        }
    }
}
