package io.quando.application.waiting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The moment until which an answer may take. It is handed down to everything that waits.
public final class Deadline {
    private final InstantSource clock;
    private final Instant end;

    private Deadline(InstantSource clock, Instant end) {
        this.clock = clock;
        this.end = end;
    }

    public static Deadline in(Duration patience, InstantSource clock) {
        return new Deadline(clock, clock.instant().plus(patience));
    }

    /// A deadline that nobody lives to see.
    public static Deadline none(InstantSource clock) {
        return in(Duration.ofDays(365), clock);
    }

    /// A deadline for the first half of what is left until this one.
    public Deadline half() {
        return in(left().dividedBy(2), clock);
    }

    public boolean hasPassed() {
        return !left().isPositive();
    }

    /// The result of a stage, or the very exception with which it failed. It **blocks**: never call
    /// it on an event loop.
    ///
    /// @throws TimeoutException if the stage is not done at the deadline
    public <T> T await(CompletionStage<T> stage) throws TimeoutException {
        try {
            return stage.toCompletableFuture().get(left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting", e);
        }
    }

    private Duration left() {
        return Duration.between(clock.instant(), end);
    }
}
