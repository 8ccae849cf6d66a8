package io.quando.mining.search;

/// Checks the thresholds of a query.
public final class Thresholds {
    private Thresholds() {}

    /// @param what unit that holds a pattern, such as "transaction"
    public static void requireSupport(int minSupport, String what) {
        if (minSupport < 1) {
            throw new IllegalArgumentException(
                    "The minSupport (%d) must be at least 1 %s. Turn a share into a count with MinimumSupport."
                            .formatted(minSupport, what));
        }
    }

    /// @param name name of the limit
    public static void requireLength(String name, int items) {
        if (items < 1) {
            throw new IllegalArgumentException(
                    "The %s (%d) must be at least 1 item. Integer.MAX_VALUE sets no limit."
                            .formatted(name, items));
        }
    }

    /// Requires a value of 1 or more.
    public static void requirePositive(String name, long value) {
        require(name, value, 1);
    }

    /// Requires a value of 0 or more.
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
