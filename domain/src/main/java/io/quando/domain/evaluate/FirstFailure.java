package io.quando.domain.evaluate;

import org.jspecify.annotations.Nullable;

/// The failure of the first of many tasks, however they are spread over threads, and as it was
/// thrown: a parallel stream would tell any of them, and a copy that lacks the message.
///
/// **Mutates** from any thread.
final class FirstFailure {
    private int number = Integer.MAX_VALUE;
    private @Nullable RuntimeException failure;

    /// Runs a task, unless one before it has failed.
    void watch(int task, Runnable work) {
        if (task > failed()) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            keep(task, e);
        }
    }

    /// Throws the failure if there is one.
    synchronized void rethrow() {
        if (failure != null) {
            throw failure;
        }
    }

    private synchronized int failed() {
        return number;
    }

    private synchronized void keep(int task, RuntimeException thrown) {
        if (task < number) {
            number = task;
            failure = thrown;
        }
    }
}
