package io.quando.bootstrap.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Keeps the process alive after a signal until its work has ended and its database has stopped.
/// Otherwise the JVM would exit together with Quarkus, with the database still running.
final class OrderlyEnd {
    private static final long PATIENCE_SECONDS = 20;
    private static final CountDownLatch ENDED = new CountDownLatch(1);
    private static volatile boolean stopping;

    private OrderlyEnd() {}

    static int of(Callable<Integer> work) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(OrderlyEnd::await, "orderly end"));
        try {
            return work.call();
        } finally {
            ENDED.countDown();
        }
    }

    /// True if a signal asked the process to stop.
    static boolean isStopping() {
        return stopping;
    }

    private static void await() {
        stopping = ENDED.getCount() > 0;
        try {
            var unused = ENDED.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
