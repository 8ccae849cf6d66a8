package io.quando.mining.search;

import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;

/// SearchBudgets of several threads.
public final class SearchBudgets {
    private static final Executor THREADS =
            task -> Thread.ofPlatform().daemon().name("search").start(task);

    private SearchBudgets() {}

    public static SearchBudget of(int threads, long bytes, DoubleConsumer progress) {
        return new SearchBudget(THREADS, threads, bytes, progress);
    }

    public static SearchBudget of(int threads) {
        return of(threads, Long.MAX_VALUE, done -> {});
    }
}
