package io.quando.bootstrap.http;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Asks again until the answer is right.
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int POLL_MILLIS = 50;

    private Eventually() {}

    public static <T> T until(Supplier<T> question, Predicate<T> right) {
        Instant end = Instant.now().plus(PATIENCE);
        T answer = question.get();
        while (!right.test(answer)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Still wrong: " + answer);
            }
            pause();
            answer = question.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
