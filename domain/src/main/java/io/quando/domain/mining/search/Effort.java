package io.quando.domain.mining.search;

import java.util.function.DoubleConsumer;

/// What a search may take, and whom it tells how far it is.
///
/// @param threads how many threads may work, the calling one included; at least 1
/// @param bytes how much memory the search may hold besides what it is given, by its own estimate;
///   at least 1
/// @param progress is told now and then how much is done, from 0 up to 1, by one thread at a time.
///   What it throws ends the search and is passed on; so a search is cancelled.
public record Effort(int threads, long bytes, DoubleConsumer progress) {
    public Effort {
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "The threads (%d) must be at least 1.".formatted(threads));
        }
        if (bytes < 1) {
            throw new IllegalArgumentException(
                    "The memory (%d bytes) must be at least 1 byte.".formatted(bytes));
        }
    }

    /// One thread, no bound on memory, and nobody who listens.
    public static Effort single() {
        return new Effort(1, Long.MAX_VALUE, done -> {});
    }

    /// The same with another listener.
    public Effort telling(DoubleConsumer listener) {
        return new Effort(threads, bytes, listener);
    }
}
