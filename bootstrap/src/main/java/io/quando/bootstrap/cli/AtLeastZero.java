package io.quando.bootstrap.cli;

/// Requires numbers of at least 0, and names the option if they are less.
final class AtLeastZero {
    private AtLeastZero() {}

    /// **Errors** `IllegalArgumentException` if the value is negative
    static long of(String option, long value) {
        if (value < 0) {
            throw refusal(option, value);
        }
        return value;
    }

    /// **Errors** `IllegalArgumentException` if the value is negative or NaN
    static double of(String option, double value) {
        if (!(value >= 0)) {
            throw refusal(option, value);
        }
        return value;
    }

    private static IllegalArgumentException refusal(String option, Number value) {
        return new IllegalArgumentException(
                "The %s (%s) must be at least 0.".formatted(option, value));
    }
}
