package io.quando.domain.mining.periodic;

final class Thresholds {
    private Thresholds() {}

    static void requirePositive(String name, long value) {
        require(name, value, 1);
    }

    static void requireNotNegative(String name, long value) {
        require(name, value, 0);
    }

    private static void require(String name, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "The %s (%d) must be at least %d.".formatted(name, value, least));
        }
    }
}
