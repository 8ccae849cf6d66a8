package io.quando.application.learn;

import io.quando.domain.encode.Precision;
import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The plan of an encoder's training, as people request it.
///
/// @param model name of the trainer
/// @param seed seed of everything random
/// @param warm true to start from the live encoder of the same model, if there is one
/// @param always true to go live even if it is not shown to be good enough
/// @param stored precision of the stored matrices
/// @param vectors name of the file of items' vectors, or null for none
/// @param from name of an external encoder to start from instead, or null
/// @param settings hyperparameters by name, as people write them
record EncoderPlan(
        String model,
        long seed,
        boolean warm,
        boolean always,
        Precision stored,
        @Nullable String vectors,
        @Nullable String from,
        Map<String, String> settings) {
    static final String MODEL = "model";
    static final String SEED = "seed";
    static final String START = "start";
    static final String PROMOTE = "promote";
    static final String STORE = "store";
    static final String VECTORS_FILE = "vectors-file";
    static final String FROM = "from";

    /// A file name without a path.
    private static final Pattern PLAIN = Pattern.compile("(?!\\.{1,2}$)[^/\\\\:\\p{Cntrl}]+");

    /// The hyperparameter for the use of vectors; 0 for none.
    private static final String VECTORS = "vectors";

    /// Reads a plan.
    ///
    /// @throws IllegalArgumentException if one of the plan's own values is invalid
    static EncoderPlan of(Map<String, String> plan) {
        Map<String, String> settings = new LinkedHashMap<>(plan);
        settings.keySet().removeAll(Set.of(MODEL, SEED, START, PROMOTE, STORE, VECTORS_FILE, FROM));
        return new EncoderPlan(
                plan.getOrDefault(MODEL, "sasrec"),
                seed(plan.getOrDefault(SEED, "1")),
                choice(START, plan, "warm", "scratch", "warm, from the live encoder,"),
                !choice(PROMOTE, plan, "tested", "always", "tested beside the live encoder"),
                choice(STORE, plan, "float32", "int8", "float32, as it was trained,")
                        ? Precision.FLOAT32
                        : Precision.INT8,
                plain(VECTORS_FILE, plan, "a file in the worker's folder of vectors"),
                from(plan),
                settings);
    }

    /// Reads a choice between two words; true for the usual one.
    private static boolean choice(
            String name, Map<String, String> plan, String usual, String other, String explained) {
        String word = plan.getOrDefault(name, usual);
        if (!word.equals(usual) && !word.equals(other)) {
            throw new IllegalArgumentException(
                    "The %s (%s) must be %s or %s.".formatted(name, word, explained, other));
        }
        return word.equals(usual);
    }

    /// The hyperparameters of the plan.
    ///
    /// @throws IllegalArgumentException if a name is not declared or a value is invalid, or if
    ///   vectors are named and not used, or the other way round
    Hyperparameters parameters(List<Hyperparameter> declared) {
        var parameters = Hyperparameters.of(declared, Hyperparameters.parse(declared, settings));
        boolean used = parameters.values().getOrDefault(VECTORS, 0.0) != 0;
        if (used && vectors == null) {
            throw new IllegalArgumentException(
                    "The plan uses vectors (%s=%s) but names none. Name a file with %s."
                            .formatted(VECTORS, settings.get(VECTORS), VECTORS_FILE));
        }
        if (!used && vectors != null) {
            throw new IllegalArgumentException(
                    "The plan names a %s (%s) but does not use it. Say %s=input or %s=initial, or leave it out."
                            .formatted(VECTORS_FILE, vectors, VECTORS, VECTORS));
        }
        return parameters;
    }

    private static @Nullable String from(Map<String, String> plan) {
        String from = plain(FROM, plan, "an encoder in the worker's folder of encoders");
        if (from != null && plan.containsKey(START)) {
            throw new IllegalArgumentException(
                    "The plan names two encoders to start from: %s (%s) and %s (%s). Leave one of them out."
                            .formatted(FROM, from, START, plan.get(START)));
        }
        return from;
    }

    private static @Nullable String plain(String key, Map<String, String> plan, String what) {
        String name = plan.get(key);
        if (name != null && (name.isBlank() || !PLAIN.matcher(name).matches())) {
            throw new IllegalArgumentException(
                    "The %s (%s) must be the name of %s, without a path. Put it there first."
                            .formatted(key, name, what));
        }
        return name;
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
