package io.quando.application.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleFlightTest {
    /// The runs so far; the test decides when each ends.
    private final List<CompletableFuture<Void>> runs = new ArrayList<>();

    private final SingleFlight flight =
            new SingleFlight(() -> {
                runs.add(new CompletableFuture<>());
                return runs.getLast();
            });

    @Test
    void aCallStartsARunAndEndsWithIt() {
        CompletableFuture<Void> call = join();
        assertThat(runs).hasSize(1);
        assertThat(call).isNotDone();
        runs.getFirst().complete(null);
        assertThat(call).isCompleted();
    }

    @Test
    void callsDuringARunAreAnsweredByOneRunAfterIt() {
        CompletableFuture<Void> first = join();
        CompletableFuture<Void> second = join();
        CompletableFuture<Void> third = join();
        assertThat(runs).hasSize(1);
        runs.get(0).complete(null);
        assertThat(first).isCompleted();
        assertThat(runs).hasSize(2);
        assertThat(second).isNotDone();
        assertThat(third).isNotDone();
        assertThat(join()).isNotDone();
        assertThat(runs).as("runs, of which one is going on").hasSize(2);
        runs.get(1).complete(null);
        assertThat(second).isCompleted();
        assertThat(third).isCompleted();
        assertThat(runs).hasSize(3);
    }

    @Test
    void aCallAfterARunStartsAnother() {
        join();
        runs.getFirst().complete(null);
        join();
        assertThat(runs).hasSize(2);
    }

    @Test
    void aFailureReachesItsCallersAloneAndDoesNotBlockTheNextRun() {
        CompletableFuture<Void> first = join();
        CompletableFuture<Void> second = join();
        runs.get(0).completeExceptionally(new IllegalStateException("no database"));
        assertThatThrownBy(first::join).hasRootCauseMessage("no database");
        assertThat(second).isNotDone();
        runs.get(1).complete(null);
        assertThat(second).isCompleted();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTaskThatThrowsDoesNotBlockTheNextRun(boolean error) {
        AtomicInteger attempts = new AtomicInteger();
        SingleFlight failingOnce =
                new SingleFlight(() -> {
                    if (attempts.getAndIncrement() > 0) {
                        return CompletableFuture.completedFuture(null);
                    }
                    if (error) {
                        throw new NoClassDefFoundError("gone");
                    }
                    throw new IllegalStateException("gone");
                });
        assertThatThrownBy(() -> failingOnce.join().toCompletableFuture().join())
                .hasRootCauseMessage("gone");
        assertThat(failingOnce.join().toCompletableFuture()).isCompleted();
    }

    @Test
    void aCallerWhoGivesUpDoesNotDisturbTheOthers() {
        join();
        CompletableFuture<Void> impatient = join();
        CompletableFuture<Void> patient = join();
        impatient.cancel(true);
        runs.get(0).complete(null);
        assertThat(patient).isNotDone();
        runs.get(1).complete(null);
        assertThat(patient).isCompleted();
    }

    @Test
    void whoAsksAgainOnceAnsweredIsAnsweredByTheNextRun() {
        CompletionStage<Void> again = flight.join().thenCompose(done -> flight.join());
        runs.get(0).complete(null);
        assertThat(runs).hasSize(2);
        runs.get(1).complete(null);
        assertThat(again.toCompletableFuture()).isCompleted();
    }

    /// A call must see what was written before it, and two runs must never overlap.
    @Test
    void manyCallersAtOnceAreEachAnsweredByARunThatBeganAfterTheirCall() throws Exception {
        AtomicInteger written = new AtomicInteger();
        AtomicInteger seen = new AtomicInteger();
        AtomicInteger atOnce = new AtomicInteger();
        try (var pool = Executors.newFixedThreadPool(4)) {
            SingleFlight reading =
                    new SingleFlight(() ->
                            CompletableFuture.runAsync(
                                    () -> {
                                        assertThat(atOnce.incrementAndGet()).isOne();
                                        seen.set(written.get());
                                        atOnce.decrementAndGet();
                                    },
                                    pool));
            List<CompletableFuture<Void>> calls = new ArrayList<>();
            for (int n = 0; n < 2_000; n++) {
                int mine = written.incrementAndGet();
                calls.add(
                        reading.join()
                                .thenRun(() -> assertThat(seen.get()).isGreaterThanOrEqualTo(mine))
                                .toCompletableFuture());
            }
            CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new))
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private CompletableFuture<Void> join() {
        return flight.join().toCompletableFuture();
    }
}
