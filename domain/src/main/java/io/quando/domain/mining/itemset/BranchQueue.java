package io.quando.domain.mining.itemset;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Branches that workers offer each other. A worker that has none left waits here, and the others
/// see that and part with some of theirs. The search is over when all wait.
final class BranchQueue<T> {
    private final int workers;
    private final Deque<T> offered = new ArrayDeque<>();
    private int waiting;
    private boolean over;
    private volatile boolean hungry;

    BranchQueue(int workers, T first) {
        this.workers = workers;
        offered.add(first);
    }

    /// Whether a worker should stop for a moment and call `mayOffer`.
    boolean isHungry() {
        return hungry;
    }

    /// Whether somebody waits for a branch.
    ///
    /// **Errors** `SearchOverException` if another worker failed
    synchronized boolean mayOffer() {
        if (over) {
            throw new SearchOverException();
        }
        return waiting > offered.size();
    }

    synchronized void offer(T branch) {
        offered.add(branch);
        hungry = waiting > offered.size();
        notifyAll();
    }

    /// The next branch; null if the search is over.
    synchronized @Nullable T take() {
        waiting++;
        if (waiting == workers && offered.isEmpty()) {
            end();
        }
        awaitBranch();
        waiting--;
        hungry = over || waiting > offered.size();
        return offered.poll();
    }

    /// An interruption is left to the sink, which alone can end a search.
    private void awaitBranch() {
        boolean interrupted = false;
        while (offered.isEmpty() && !over) {
            hungry = true;
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

    /// Ends the search for all workers.
    synchronized void end() {
        over = true;
        hungry = true;
        offered.clear();
        notifyAll();
    }
}
