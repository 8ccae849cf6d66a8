package io.quando.mining.search;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The threads that share the jobs of one search. A thread without a job waits; the others notice
/// and offer parts of theirs. The search is over when all threads wait. One that the executor does
/// not run by then takes no part, so that a search ends on the calling thread alone if need be.
public final class SearchTeam<J> {
    private final Executor executor;
    private final int size;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final Deque<J> jobs = new ArrayDeque<>();
    private int members = 1;
    private int waiting;
    private boolean over;
    private volatile boolean hungry;
    private volatile @Nullable Throwable failure;

    public SearchTeam(SearchBudget budget) {
        this(budget.executor(), budget.threads());
    }

    /// @param executor runs all threads but the calling one
    /// @param size number of threads, the calling one included; at least 1
    public SearchTeam(Executor executor, int size) {
        this.executor = executor;
        this.size = size;
    }

    /// Does the job and all jobs that it offers.
    ///
    /// **Errors** The first exception of a worker ends the search for all of them, and is passed on
    /// unchanged.
    ///
    /// @param workers gives each thread its own worker
    public void run(J first, Supplier<? extends Consumer<? super J>> workers) {
        offer(first);
        Consumer<? super J> own = workers.get();
        for (int i = 1; i < size; i++) {
            invite(workers.get(), Thread.currentThread());
        }
        work(own);
        awaitOthers();
        Throwable thrown = failure;
        if (thrown != null) {
            throw SearchTeam.<RuntimeException>unchanged(thrown);
        }
    }

    /// True if a thread has no job. Workers call it so often that it takes no lock.
    ///
    /// **Errors** unwinds the worker after another one has failed
    public boolean isHungry() {
        if (hungry && failure != null) {
            throw new SearchOverException();
        }
        return hungry;
    }

    /// Offers a job to the first thread that is free.
    public void offer(J job) {
        lock.lock();
        try {
            jobs.add(job);
            hungry = failure != null || jobs.size() < waiting;
            change.signal();
        } finally {
            lock.unlock();
        }
    }

    /// An executor that takes nothing more, or has the calling thread do it, leaves the search to
    /// the others.
    private void invite(Consumer<? super J> worker, Thread calling) {
        try {
            executor.execute(() -> {
                if (Thread.currentThread() != calling && enter()) {
                    work(worker);
                    leave();
                }
            });
        } catch (RejectedExecutionException e) {
            // The calling thread finishes what nobody else does.
        }
    }

    /// False if the search is over.
    private boolean enter() {
        lock.lock();
        try {
            members += over ? 0 : 1;
            return !over;
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        lock.lock();
        try {
            members--;
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void work(Consumer<? super J> worker) {
        try {
            for (J job = next(); job != null; job = next()) {
                worker.accept(job);
            }
        } catch (SearchOverException e) {
            // The worker that ended the search tells why.
        } catch (Throwable e) {
            fail(e);
        }
    }

    /// An interruption is left to the sink: it alone can end a search.
    private @Nullable J next() {
        lock.lock();
        try {
            waiting++;
            while (jobs.isEmpty() && waiting < members && !over) {
                hungry = true;
                change.awaitUninterruptibly();
            }
            if (jobs.isEmpty() || over) {
                over = true;
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
            over = true;
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void awaitOthers() {
        lock.lock();
        try {
            while (members > 1) {
                change.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Passes checked exceptions on unchanged, since a sink can let them slip through.
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchanged(Throwable e) throws T {
        throw (T) e;
    }
}
