package io.quando.application.follow;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs a task at most once at a time. Whoever joins while it runs shares the one run that comes
/// next, so that each caller is answered by a run that began after its call. A caller that gives up
/// or a run that fails disturbs nobody else.
final class SingleFlight {
    private final Supplier<CompletionStage<Void>> task;
    private boolean running;
    private @Nullable CompletableFuture<Void> next;

    SingleFlight(Supplier<CompletionStage<Void>> task) {
        this.task = task;
    }

    CompletionStage<Void> join() {
        CompletableFuture<Void> mine;
        synchronized (this) {
            if (next != null) {
                return next.minimalCompletionStage();
            }
            mine = new CompletableFuture<>();
            if (running) {
                next = mine;
                return mine.minimalCompletionStage();
            }
            running = true;
        }
        fly(mine);
        return mine.minimalCompletionStage();
    }

    private void fly(CompletableFuture<Void> landing) {
        start().whenComplete((done, failure) -> {
            if (failure == null) {
                landing.complete(null);
            } else {
                landing.completeExceptionally(failure);
            }
            land();
        });
    }

    private CompletionStage<Void> start() {
        try {
            return task.get();
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void land() {
        CompletableFuture<Void> following;
        synchronized (this) {
            following = next;
            next = null;
            running = following != null;
        }
        if (following != null) {
            fly(following);
        }
    }
}
