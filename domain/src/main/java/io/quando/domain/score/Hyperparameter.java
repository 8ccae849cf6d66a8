package io.quando.domain.score;

import java.util.List;
import java.util.stream.IntStream;

/// Something that can be set before learning.
///
/// @param name such as `neighbours`; lower case, words joined by `-`
/// @param standard its value unless told otherwise
/// @param min the least value allowed
/// @param max the largest value allowed
/// @param choices values worth trying when the best is searched for, at least one
/// @param meaning in a few words
/// @param words what the values 0, 1, … are called where the parameter is a choice between words;
///   empty for a number
public record Hyperparameter(
        String name,
        double standard,
        double min,
        double max,
        List<Double> choices,
        String meaning,
        List<String> words) {
    /// Below this, whole numbers are written without an exponent.
    private static final double WHOLE = 1e7;

    /// A number.
    public Hyperparameter(
            String name,
            double standard,
            double min,
            double max,
            List<Double> choices,
            String meaning) {
        this(name, standard, min, max, choices, meaning, List.of());
    }

    /// A choice between words.
    ///
    /// @param words all there are, the standard one first
    public static Hyperparameter of(String name, List<String> words, String meaning) {
        List<Double> values = IntStream.range(0, words.size()).mapToObj(i -> (double) i).toList();
        return new Hyperparameter(name, 0, 0, words.size() - 1.0, values, meaning, words);
    }

    /// @throws IllegalArgumentException if there is no choice, or if the range does not hold the
    ///   standard value and all choices
    public Hyperparameter {
        choices = List.copyOf(choices);
        words = List.copyOf(words);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException(
                    "The parameter %s has no choices. Name its standard value (%s) if there is nothing else to try."
                            .formatted(name, number(standard)));
        }
        requireWithin(name, "standard value of the parameter ", standard, min, max);
        for (double choice : choices) {
            requireWithin(name, "choice of the parameter ", choice, min, max);
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

    /// A value as people write it.
    public String format(double value) {
        return words.isEmpty() ? number(value) : words.get((int) value);
    }

    /// A value as data: one of the words, or a whole number or another as which it is written.
    public Object plain(double value) {
        if (words.isEmpty() && !isWhole(value)) {
            return value;
        }
        return words.isEmpty() ? Long.valueOf((long) value) : format(value);
    }

    /// @throws IllegalArgumentException if the value is out of range
    void require(double value) {
        requireWithin(name, "parameter ", value, min, max);
    }

    private static void requireWithin(
            String name, String what, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(
                    "The %s%s (%s) must be between %s and %s."
                            .formatted(what, name, number(value), number(min), number(max)));
        }
    }

    private static String number(double value) {
        return isWhole(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value) && Math.abs(value) < WHOLE;
    }
}
