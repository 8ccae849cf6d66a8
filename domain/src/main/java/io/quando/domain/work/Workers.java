package io.quando.domain.work;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntConsumer;

/// The threads that share a piece of work: the calling one, and those of an executor. The calling
/// thread works along and waits for nobody who has not begun, so a busy executor costs time and
/// nothing else, and a part may be shared in turn.
public final class Workers {
    private final Executor executor;
    private final int threads;

    /// @param executor runs all threads but the calling one
    /// @param threads most threads at a time, the calling one included; at least 1
    public Workers(Executor executor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(
                    "The threads (%d) must be at least 1.".formatted(threads));
        }
        this.executor = executor;
        this.threads = threads;
    }

    /// The calling thread alone.
    public static Workers single() {
        return new Workers(Runnable::run, 1);
    }

    /// Does every part once. Parts begin in their order, on any thread; when the call returns, none
    /// is at work.
    ///
    /// **Errors** After a part has thrown no other one begins. Of several exceptions that of the
    /// first part is passed on unchanged, so that it does not depend on the number of threads.
    ///
    /// @param parts number of parts
    /// @param part does the part of a number, from 0 on
    public void each(int parts, IntConsumer part) {
        Round round = new Round(parts, part);
        for (int helper = 1; helper < Math.min(threads, parts); helper++) {
            invite(round);
        }
        round.work();
        round.end();
    }

    private void invite(Round round) {
        try {
            executor.execute(round::help);
        } catch (RejectedExecutionException e) {
            // The calling thread does what nobody else does.
        }
    }
}
