package io.quando.domain.mining.search;

/// Checks what is asked of a search.
public final class Thresholds {
    private Thresholds() {}

    /// @param what what holds a pattern, such as "transaction"
    public static void requireSupport(int minSupport, String what) {
        if (minSupport < 1) {
            throw new IllegalArgumentException(
                    "The minSupport (%d) must be at least 1 %s. Turn a share into a count with MinimumSupport."
                            .formatted(minSupport, what));
        }
    }

    /// @param name what the limit is called
    public static void requireLength(String name, int items) {
        if (items < 1) {
            throw new IllegalArgumentException(
                    "The %s (%d) must be at least 1 item. Integer.MAX_VALUE sets no limit."
                            .formatted(name, items));
        }
    }

    /// The value must be 1 or more.
    public static void requirePositive(String name, long value) {
        require(name, value, 1);
    }

    /// The value must be 0 or more.
    public static void requireNotNegative(String name, long value) {
        require(name, value, 0);
    }

    private static void require(String name, long value, long least) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "The %s (%d) must be at least %d.".formatted(name, value, least));
        }
    }
}
