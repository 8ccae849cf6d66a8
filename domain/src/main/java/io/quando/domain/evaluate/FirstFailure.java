package io.quando.domain.evaluate;

import org.jspecify.annotations.Nullable;

/// The failure of the first of many tasks, in their order, as it was thrown. A parallel stream
/// would throw that of any task, and a copy without its message.
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
