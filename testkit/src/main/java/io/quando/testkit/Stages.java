package io.quando.testkit;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/// Waits for the completion of a port's stages.
public final class Stages {
    private static final long PATIENCE_SECONDS = 60;

    private Stages() {}

    public static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
