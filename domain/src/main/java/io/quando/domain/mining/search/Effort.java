package io.quando.domain.mining.search;

import java.util.function.DoubleConsumer;

/// The resources of a search, and the listener to its progress.
///
/// @param threads most threads, the calling one included; at least 1
/// @param bytes most memory that the search holds beside its input, by its own estimate; at least 1
/// @param progress told now and then the share that is done, from 0 up to 1, by one thread at a
///   time. An exception that it throws ends the search and is passed on; so a search is cancelled.
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

    /// One thread, no bound on memory, and no listener.
    public static Effort single() {
        return new Effort(1, Long.MAX_VALUE, done -> {});
    }

    /// The same effort with another listener.
    public Effort telling(DoubleConsumer listener) {
        return new Effort(threads, bytes, listener);
    }
}
