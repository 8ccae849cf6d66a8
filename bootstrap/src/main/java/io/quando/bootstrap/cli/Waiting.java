package io.quando.bootstrap.cli;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/// Waits for a use case, on the command's own thread.
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
