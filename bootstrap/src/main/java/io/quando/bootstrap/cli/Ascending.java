package io.quando.bootstrap.cli;

/// Checks two options of which one bounds the other.
final class Ascending {
    private Ascending() {}

    /// **Errors** `IllegalArgumentException` if the lower bound is above the upper one
    static <T extends Comparable<T>> void require(String low, T least, String high, T most) {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "The %s (%s) must not be below the %s (%s).".formatted(high, most, low, least));
        }
    }
}
