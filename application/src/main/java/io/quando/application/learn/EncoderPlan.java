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

/// How an encoder is to be trained, as people ask for it.
///
/// @param model name of the trainer
/// @param seed of whatever is random
/// @param warm whether to start from the live encoder of the same model, if there is one
/// @param always whether it goes live even if it is not shown to be good enough
/// @param stored how exactly the large matrices are stored
/// @param vectors name of the file of items' vectors, or null for none
/// @param from name of an encoder that people brought, to start from instead, or null
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

    /// Names that lead to no other folder.
    private static final Pattern PLAIN = Pattern.compile("(?!\\.{1,2}$)[^/\\\\:\\p{Cntrl}]+");

    /// What says what vectors are used for; 0 for nothing.
    private static final String VECTORS = "vectors";

    /// @throws IllegalArgumentException if a value of the plan's own is none that there is
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
    ///   that it can have; or if vectors are named and not used, or the other way round
    Hyperparameters parameters(List<Hyperparameter> declared) {
        var parameters = Hyperparameters.of(declared, Hyperparameters.parse(declared, settings));
        boolean used = parameters.values().getOrDefault(VECTORS, 0.0) != 0;
        if (used && vectors == null) {
            throw new IllegalArgumentException(
                    "The plan uses vectors (%s=%s) and names none. Name a file with %s."
                            .formatted(VECTORS, settings.get(VECTORS), VECTORS_FILE));
        }
        if (!used && vectors != null) {
            throw new IllegalArgumentException(
                    "The plan names a %s (%s) and no use of it. Say %s=input or %s=initial, or leave it out."
                            .formatted(VECTORS_FILE, vectors, VECTORS, VECTORS));
        }
        return parameters;
    }

    private static @Nullable String from(Map<String, String> plan) {
        String from = plain(FROM, plan, "an encoder in the worker's folder of encoders");
        if (from != null && plan.containsKey(START)) {
            throw new IllegalArgumentException(
                    "The plan says twice what to start from: %s (%s) and %s (%s). Leave one of them out."
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
