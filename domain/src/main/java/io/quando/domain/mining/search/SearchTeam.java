package io.quando.domain.mining.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A team of threads that share the jobs of one search, and end with it. A thread without a job
/// waits; the others notice and offer parts of theirs. The search is over when all threads wait.
public final class SearchTeam<J> {
    private final int size;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final Deque<J> jobs = new ArrayDeque<>();
    private int waiting;
    private volatile boolean hungry;
    private volatile @Nullable Throwable failure;

    /// @param size number of threads, the calling one included; at least 1
    public SearchTeam(int size) {
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
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < size; i++) {
            Consumer<? super J> worker = workers.get();
            others.add(Thread.ofPlatform().daemon().name("search-", i).start(() -> work(worker)));
        }
        work(own);
        others.forEach(SearchTeam::await);
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

    /// Passes checked exceptions on unchanged, since a sink can let them slip through.
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchanged(Throwable e) throws T {
        throw (T) e;
    }
}
