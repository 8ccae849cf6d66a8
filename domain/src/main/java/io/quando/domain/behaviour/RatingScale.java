package io.quando.domain.behaviour;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The scale of a tenant's ratings. What lies beyond an end counts like that end.
///
/// @param lowest the worst rating
/// @param highest the best rating, above the lowest
public record RatingScale(double lowest, double highest) {
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(-?\\d+(?:\\.\\d+)?)\\s*\\.\\.\\s*(-?\\d+(?:\\.\\d+)?)\\s*");

    public RatingScale {
        if (!(Double.isFinite(lowest) && Double.isFinite(highest) && lowest < highest)) {
            throw new IllegalArgumentException(
                    "The scale (%s..%s) must go from a lower number to a higher one."
                            .formatted(lowest, highest));
        }
    }

    /// Reads a scale such as `1..5`.
    public static RatingScale parse(String text) {
        Matcher ends = WRITTEN.matcher(text);
        if (!ends.matches()) {
            throw new IllegalArgumentException(
                    "The scale of ratings (%s) must be written as two numbers with two points between, e.g. 1..5."
                            .formatted(text));
        }
        return new RatingScale(
                Double.parseDouble(ends.group(1)), Double.parseDouble(ends.group(2)));
    }

    /// What a rating says: a wish above the middle, a refusal below it.
    public Attitude attitude(double value) {
        int side = Double.compare(value, lowest + (highest - lowest) / 2);
        return side > 0 ? Attitude.WANTS : side < 0 ? Attitude.REFUSES : Attitude.NEUTRAL;
    }

    boolean holds(double value) {
        return lowest <= value && value <= highest;
    }

    @Override
    public String toString() {
        return "%s..%s".formatted(number(lowest), number(highest));
    }

    private static String number(double end) {
        return end == Math.rint(end) ? Long.toString((long) end) : Double.toString(end);
    }
}
