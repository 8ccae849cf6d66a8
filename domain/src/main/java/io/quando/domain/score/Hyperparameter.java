package io.quando.domain.score;

import java.util.List;
import java.util.stream.IntStream;

/// A setting of a learner, fixed before it learns.
///
/// @param name such as `neighbours`; lower case, words joined by `-`
/// @param standard its default value
/// @param min the least value allowed
/// @param max the largest value allowed
/// @param choices values that a search tries, at least one
/// @param meaning meaning in a few words
/// @param words names of the values 0, 1, … if the parameter is a choice between words; empty for a
///   number
/// @param counts true if the values are whole numbers
/// @param before its fixed value in models learnt before it could be set
public record Hyperparameter(
        String name,
        double standard,
        double min,
        double max,
        List<Double> choices,
        String meaning,
        List<String> words,
        boolean counts,
        double before) {
    /// The bound below which whole numbers are written without an exponent.
    private static final double WHOLE = 1e7;

    /// Declares a number.
    public Hyperparameter(
            String name,
            double standard,
            double min,
            double max,
            List<Double> choices,
            String meaning) {
        this(name, standard, min, max, choices, meaning, List.of(), false, standard);
    }

    /// Declares a number that no search varies.
    public static Hyperparameter untried(
            String name, double standard, double min, double max, String meaning) {
        return new Hyperparameter(name, standard, min, max, List.of(standard), meaning);
    }

    /// Declares a choice between words.
    ///
    /// @param words all words, the default first
    public static Hyperparameter of(String name, List<String> words, String meaning) {
        List<Double> values = IntStream.range(0, words.size()).mapToObj(i -> (double) i).toList();
        return new Hyperparameter(name, 0, 0, words.size() - 1.0, values, meaning, words, true, 0);
    }

    /// The same parameter, which no search varies.
    public Hyperparameter untried() {
        return new Hyperparameter(
                name, standard, min, max, List.of(standard), meaning, words, counts, before);
    }

    /// The same parameter, whose values are whole numbers.
    public Hyperparameter counting() {
        return new Hyperparameter(name, standard, min, max, choices, meaning, words, true, before);
    }

    /// The same parameter, which once had another fixed value than its default.
    public Hyperparameter formerly(double value) {
        return new Hyperparameter(name, standard, min, max, choices, meaning, words, counts, value);
    }

    /// @throws IllegalArgumentException if there is no choice, if the range does not hold the
    ///   default and all choices, or if the parameter is a count and one of them is not whole
    public Hyperparameter {
        choices = List.copyOf(choices);
        words = List.copyOf(words);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException(
                    "The parameter %s has no choices. Name its standard value (%s) if there is nothing else to try."
                            .formatted(name, number(standard)));
        }
        requireWithin("standard value of the parameter " + name, standard, min, max);
        requireWithin("former value of the parameter " + name, before, min, max);
        for (double choice : choices) {
            requireWithin("choice of the parameter " + name, choice, min, max);
        }
        if (counts) {
            requireWhole("standard value of the parameter " + name, standard);
            choices.forEach(choice -> requireWhole("choice of the parameter " + name, choice));
        }
    }

    /// Reads a value as people write it: a number, or one of the words.
    ///
    /// @throws IllegalArgumentException if it is neither
    public double parse(String text) {
        if (!words.isEmpty()) {
            int index = words.indexOf(text);
            if (index < 0) {
                throw new IllegalArgumentException(
                        "The parameter %s (%s) must be one of %s."
                                .formatted(name, text, String.join(", ", words)));
            }
            return index;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The parameter %s (%s) must be a number between %s and %s."
                            .formatted(name, text, number(min), number(max)),
                    e);
        }
    }

    /// Writes a value as people do.
    public String format(double value) {
        return words.isEmpty() ? number(value) : words.get((int) value);
    }

    /// The value as data: a word, a whole number, or another number.
    public Object plain(double value) {
        if (words.isEmpty() && !isWhole(value)) {
            return value;
        }
        return words.isEmpty() ? Long.valueOf((long) value) : format(value);
    }

    /// Requires an allowed value.
    ///
    /// @throws IllegalArgumentException if the value is out of range, or a count that is not whole
    void require(double value) {
        requireWithin("parameter " + name, value, min, max);
        if (counts) {
            requireWhole("parameter " + name, value);
        }
    }

    private static void requireWithin(String what, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(
                    "The %s (%s) must be between %s and %s."
                            .formatted(what, number(value), number(min), number(max)));
        }
    }

    /// Requires a whole number.
    ///
    /// @param what name of the value in the message
    /// @throws IllegalArgumentException if it is not whole
    static void requireWhole(String what, double value) {
        if (value != Math.rint(value)) {
            throw new IllegalArgumentException(
                    "The %s (%s) must be a whole number. Maybe you meant %d?"
                            .formatted(what, value, Math.round(value)));
        }
    }

    private static String number(double value) {
        return isWhole(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value) && Math.abs(value) < WHOLE;
    }
}
