package io.quando.application.mine;

/// What a search may take.
///
/// @param threads how many threads may work, at least 1
/// @param bytes how much memory an engine may hold by its own estimate, at least 1
/// @param patterns how many patterns there may be, at least 1; one more ends the search
public record MiningLimits(int threads, long bytes, long patterns) {
    public MiningLimits {
        require("threads", threads);
        require("memory in bytes", bytes);
        require("patterns", patterns);
    }

    /// One thread, and no bounds.
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
