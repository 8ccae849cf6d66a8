package io.quando.bootstrap.cli;

/// Numbers that must not be negative, named by their option when they are.
final class AtLeastZero {
    private AtLeastZero() {}

    /// **Errors** `IllegalArgumentException` if the value is negative
    static long of(String option, long value) {
        if (value < 0) {
            throw refusal(option, value);
        }
        return value;
    }

    /// **Errors** `IllegalArgumentException` if the value is negative or no number
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
