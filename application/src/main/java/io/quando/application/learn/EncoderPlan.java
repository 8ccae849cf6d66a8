package io.quando.application.learn;

import io.quando.domain.encode.Precision;
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
/// @param always whether it goes live even if it is not shown to be good enough
/// @param stored how exactly the large matrices are stored
/// @param settings hyperparameters by name, as people write them
record EncoderPlan(
        String model,
        long seed,
        boolean warm,
        boolean always,
        Precision stored,
        Map<String, String> settings) {
    static final String MODEL = "model";
    static final String SEED = "seed";
    static final String START = "start";
    static final String PROMOTE = "promote";
    static final String STORE = "store";

    /// @throws IllegalArgumentException if a value of the plan's own is none that there is
    static EncoderPlan of(Map<String, String> plan) {
        Map<String, String> settings = new LinkedHashMap<>(plan);
        settings.keySet().removeAll(Set.of(MODEL, SEED, START, PROMOTE, STORE));
        return new EncoderPlan(
                plan.getOrDefault(MODEL, "sasrec"),
                seed(plan.getOrDefault(SEED, "1")),
                choice(START, plan, "warm", "scratch", "warm, from the live encoder,"),
                !choice(PROMOTE, plan, "tested", "always", "tested beside the live encoder"),
                choice(STORE, plan, "float32", "int8", "float32, as it was trained,")
                        ? Precision.FLOAT32
                        : Precision.INT8,
                settings);
    }

    /// Whether it is the usual one of two words.
    private static boolean choice(
            String name, Map<String, String> plan, String usual, String other, String explained) {
        String word = plan.getOrDefault(name, usual);
        if (!word.equals(usual) && !word.equals(other)) {
            throw new IllegalArgumentException(
                    "The %s (%s) must be %s or %s.".formatted(name, word, explained, other));
        }
        return word.equals(usual);
    }

    /// @throws IllegalArgumentException if a name is none of the declared ones, or a value is none
    ///   that it can have
    Hyperparameters parameters(List<Hyperparameter> declared) {
        return Hyperparameters.of(declared, Hyperparameters.parse(declared, settings));
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
