package io.quando.domain.mining.search;

import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;

/// Efforts of several threads.
public final class Efforts {
    private static final Executor THREADS =
            task -> Thread.ofPlatform().daemon().name("search").start(task);

    private Efforts() {}

    public static Effort of(int threads, long bytes, DoubleConsumer progress) {
        return new Effort(THREADS, threads, bytes, progress);
    }

    public static Effort of(int threads) {
        return of(threads, Long.MAX_VALUE, done -> {});
    }
}
