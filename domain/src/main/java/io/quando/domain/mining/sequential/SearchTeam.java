package io.quando.domain.mining.sequential;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A few threads that share the jobs of one search, and end with it.
final class SearchTeam<J> {
    private final int size;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final Deque<J> jobs = new ArrayDeque<>();
    private int waiting;
    private volatile boolean hungry;
    private @Nullable Throwable failure;

    SearchTeam(int size) {
        this.size = size;
    }

    /// Does the job and all that comes of it. The calling thread is one of the team.
    ///
    /// @param workers gives each thread its own worker
    void run(J first, Supplier<Consumer<J>> workers) {
        offer(first);
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < size; i++) {
            others.add(
                    Thread.ofPlatform().daemon().name("sequences-", i).start(() -> work(workers)));
        }
        work(workers);
        others.forEach(SearchTeam::await);
        rethrow();
    }

    /// Whether a thread has nothing to do.
    ///
    /// **Errors** `CancellationException` if another thread has failed
    boolean isHungry() {
        if (hungry && isOver()) {
            throw new CancellationException();
        }
        return hungry;
    }

    void offer(J job) {
        lock.lock();
        try {
            jobs.add(job);
            hungry = jobs.size() < waiting;
            change.signal();
        } finally {
            lock.unlock();
        }
    }

    private void work(Supplier<Consumer<J>> workers) {
        try {
            Consumer<J> worker = workers.get();
            for (J job = next(); job != null; job = next()) {
                worker.accept(job);
            }
        } catch (Throwable e) {
            fail(e);
        }
    }

    private @Nullable J next() {
        lock.lock();
        try {
            waiting++;
            while (jobs.isEmpty() && waiting < size && failure == null) {
                hungry = true;
                change.awaitUninterruptibly();
            }
            if (jobs.isEmpty() || failure != null) {
                change.signalAll();
                return null;
            }
            waiting--;
            J job = jobs.remove();
            hungry = jobs.size() < waiting;
            return job;
        } finally {
            lock.unlock();
        }
    }

    private void fail(Throwable e) {
        lock.lock();
        try {
            if (failure == null) {
                failure = e;
            }
            hungry = true;
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean isOver() {
        lock.lock();
        try {
            return failure != null;
        } finally {
            lock.unlock();
        }
    }

    private void rethrow() {
        switch (failure) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    private static void await(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
