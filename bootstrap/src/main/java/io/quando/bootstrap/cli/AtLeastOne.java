package io.quando.bootstrap.cli;

/// Requires numbers of at least 1, and names the option if they are less.
final class AtLeastOne {
    private AtLeastOne() {}

    static int of(String option, int value) {
        return Math.toIntExact(of(option, (long) value));
    }

    /// **Errors** `IllegalArgumentException` if the value is below 1
    static long of(String option, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "The %s (%d) must be at least 1.".formatted(option, value));
        }
        return value;
    }
}
