package io.quando.application.mine;

/// The limits of a search.
///
/// @param threads most threads, at least 1
/// @param bytes most memory of an engine by its own estimate, at least 1
/// @param patterns most patterns, at least 1; one more ends the search
public record MiningLimits(int threads, long bytes, long patterns) {
    public MiningLimits {
        require("threads", threads);
        require("memory in bytes", bytes);
        require("patterns", patterns);
    }

    /// One thread, and no other limits.
    public static MiningLimits single() {
        return new MiningLimits(1, Long.MAX_VALUE, Long.MAX_VALUE);
    }

    private static void require(String what, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "The limit on %s (%d) must be at least 1.".formatted(what, value));
        }
    }
}
