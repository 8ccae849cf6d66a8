package io.quando.application.importing;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/// Waits for out-ports on the job's own thread.
final class Completion {
    private Completion() {}

    /// The result, or the very exception with which the stage failed.
    static <T> T await(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
