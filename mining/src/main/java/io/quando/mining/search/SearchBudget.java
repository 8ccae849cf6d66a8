package io.quando.mining.search;

import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// The resources of a search, and the listener to its progress.
///
/// @param executor runs what other threads than the calling one do; a search waits for none that it
///   does not run
/// @param threads most threads, the calling one included; at least 1
/// @param bytes most memory that the search holds beside its input, by its own estimate; at least 1
/// @param progress told now and then the share that is done, from 0 up to 1, by one thread at a
///   time. An exception that it throws ends the search and is passed on; so a search is cancelled.
public record SearchBudget(Executor executor, int threads, long bytes, DoubleConsumer progress) {
    public SearchBudget {
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
    public static SearchBudget single() {
        return new SearchBudget(Runnable::run, 1, Long.MAX_VALUE, done -> {});
    }

    /// The same budget with another listener.
    public SearchBudget telling(DoubleConsumer listener) {
        return new SearchBudget(executor, threads, bytes, listener);
    }

    /// Does parts of the work that are independent, on all threads.
    ///
    /// @param parts number of parts, at least 1
    public void each(int parts, IntConsumer part) {
        SearchTeam<Integer> team = new SearchTeam<>(executor, Math.min(threads, parts));
        IntStream.range(1, parts).forEach(team::offer);
        team.run(0, () -> part::accept);
    }
}
