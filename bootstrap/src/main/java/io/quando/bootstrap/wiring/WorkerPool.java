package io.quando.bootstrap.wiring;

import io.quando.domain.work.Workers;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The threads of a process on which the core shares its work; a program has one such pool.
public final class WorkerPool implements AutoCloseable {
    private final int threads;
    private final ExecutorService helpers;

    private WorkerPool(int threads) {
        this.threads = threads;
        helpers =
                Executors.newFixedThreadPool(
                        Math.max(1, threads - 1),
                        Thread.ofPlatform().daemon().name("worker-", 1).factory());
    }

    /// @param threads most threads at a time, those that ask for work included; at least 1
    public static WorkerPool of(int threads) {
        return new WorkerPool(threads);
    }

    /// A thread for each processor.
    public static WorkerPool ofProcessors() {
        return new WorkerPool(Runtime.getRuntime().availableProcessors());
    }

    public Workers workers() {
        return new Workers(helpers, threads);
    }

    /// The threads without the one that asks.
    public Executor helpers() {
        return helpers;
    }

    @Override
    public void close() {
        helpers.shutdown();
    }
}
