package io.quando.domain.work;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// The parts of one piece of work, and the threads that are at work on them.
final class Round {
    private final int parts;
    private final IntConsumer part;
    private final AtomicInteger next = new AtomicInteger();
    private int helpers;
    private boolean over;
    private int failed = Integer.MAX_VALUE;
    private volatile @Nullable Throwable failure;

    Round(int parts, IntConsumer part) {
        this.parts = parts;
        this.part = part;
    }

    /// Takes part, unless the calling thread has finished.
    void help() {
        if (enter()) {
            work();
            leave();
        }
    }

    /// All parts before one that has begun have begun, so that the first to fail is found.
    void work() {
        while (failure == null) {
            int number = next.getAndUpdate(n -> Math.min(n + 1, parts));
            if (number == parts) {
                return;
            }
            try {
                part.accept(number);
            } catch (Throwable e) {
                fail(number, e);
            }
        }
    }

    /// Waits for the helpers, and throws what a part has thrown.
    void end() {
        awaitHelpers();
        Throwable thrown = failure;
        if (thrown != null) {
            throw Round.<RuntimeException>unchanged(thrown);
        }
    }

    private synchronized boolean enter() {
        helpers += over ? 0 : 1;
        return !over;
    }

    private synchronized void leave() {
        helpers--;
        notifyAll();
    }

    private synchronized void fail(int number, Throwable thrown) {
        if (number < failed) {
            failed = number;
            failure = thrown;
        }
    }

    /// An interruption is kept for the calling thread: parts cannot be taken back.
    private synchronized void awaitHelpers() {
        over = true;
        boolean interrupted = false;
        while (helpers > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Passes checked exceptions on unchanged, as a part may let them slip through.
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchanged(Throwable e) throws T {
        throw (T) e;
    }
}
