package io.quando.domain.mining.itemset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Runs the workers of one search: the first on the calling thread, every other on a thread of its
/// own that ends with the search. The first failure ends all of them and is passed on unchanged.
final class SearchCrew {
    private final Runnable end;
    private @Nullable Throwable failure;

    /// @param end makes the workers that still run come to an end
    SearchCrew(Runnable end) {
        this.end = end;
    }

    void run(List<? extends Runnable> workers) {
        List<Thread> threads = new ArrayList<>();
        for (Runnable worker : workers.subList(1, workers.size())) {
            threads.add(
                    Thread.ofPlatform().daemon().name("itemset-search").start(() -> work(worker)));
        }
        work(workers.getFirst());
        threads.forEach(SearchCrew::join);
        rethrow();
    }

    private void work(Runnable worker) {
        try {
            worker.run();
        } catch (SearchOverException e) {
            // Whoever ended the search has told why.
        } catch (Throwable e) {
            fail(e);
        }
    }

    private synchronized void fail(Throwable e) {
        failure = failure == null ? e : failure;
        end.run();
    }

    private static void join(Thread thread) {
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

    private synchronized void rethrow() {
        if (failure != null) {
            throw SearchCrew.<RuntimeException>unchanged(failure);
        }
    }

    /// A sink can let checked exceptions slip through; they go on as they are.
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchanged(Throwable e) throws T {
        throw (T) e;
    }
}
