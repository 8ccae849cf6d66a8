package io.quando.application.learn;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/// Waits for stores, on the worker's own thread alone.
final class Waiting {
    private Waiting() {}

    static <T> T on(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
