package io.quando.application.waiting;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/// Waits for a stage. It **blocks**: never call it on an event loop.
public final class Waiting {
    private Waiting() {}

    /// The result, or the very exception with which the stage failed.
    public static <T> T on(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
