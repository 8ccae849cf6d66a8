package io.quando.domain.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The values of a learner's hyperparameters; immutable.
public final class Hyperparameters {
    private final Map<String, Double> values;

    private Hyperparameters(Map<String, Double> values) {
        this.values = values;
    }

    /// The given values, and the defaults for the rest.
    ///
    /// @throws IllegalArgumentException if a given name is not declared, or if a value is out of
    ///   range or a count that is not whole
    public static Hyperparameters of(List<Hyperparameter> declared, Map<String, Double> given) {
        Map<String, Double> values = new LinkedHashMap<>();
        declared.forEach(p -> values.put(p.name(), p.standard()));
        given.forEach((name, value) -> {
            named(name, declared).require(value);
            values.put(name, value);
        });
        return new Hyperparameters(values);
    }

    /// Reads values as people write them.
    ///
    /// @throws IllegalArgumentException if a given name is not declared, or if a text is neither a
    ///   number nor one of the parameter's words
    public static Map<String, Double> parse(
            List<Hyperparameter> declared, Map<String, String> given) {
        Map<String, Double> values = new LinkedHashMap<>();
        given.forEach((name, text) -> values.put(name, named(name, declared).parse(text)));
        return values;
    }

    private static Hyperparameter named(String name, List<Hyperparameter> declared) {
        return declared.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, declared));
    }

    /// The same values, with the given ones in place of their predecessors.
    public Hyperparameters with(Map<String, Double> given) {
        Map<String, Double> merged = new LinkedHashMap<>(values);
        merged.putAll(given);
        return new Hyperparameters(merged);
    }

    public double number(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The parameter (%s) was not declared.".formatted(name));
        }
        return value;
    }

    /// A value that is a count.
    ///
    /// @throws IllegalArgumentException if it is not whole
    public int count(String name) {
        double value = number(name);
        Hyperparameter.requireWhole("parameter " + name, value);
        return (int) value;
    }

    /// All values by name, in the order of their declaration; a copy.
    public Map<String, Double> values() {
        return new LinkedHashMap<>(values);
    }

    private static IllegalArgumentException unknown(String name, List<Hyperparameter> declared) {
        String names =
                declared.stream().map(Hyperparameter::name).collect(Collectors.joining(", "));
        return new IllegalArgumentException(
                declared.isEmpty()
                        ? "The parameter (%s) is not known: there is nothing to set."
                                .formatted(name)
                        : "The parameter (%s) is not known. There are %s.".formatted(name, names));
    }
}
