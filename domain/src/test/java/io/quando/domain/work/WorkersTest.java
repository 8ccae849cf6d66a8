package io.quando.domain.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    private static final Executor THREADS = task -> Thread.ofPlatform().daemon().start(task);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void everyPartIsDoneOnce(int threads) {
        for (int parts : new int[] {0, 1, 7, 8, 1_021}) {
            AtomicIntegerArray done = new AtomicIntegerArray(parts);
            new Workers(THREADS, threads).each(parts, done::incrementAndGet);
            for (int part = 0; part < parts; part++) {
                assertThat(done.get(part)).isEqualTo(1);
            }
        }
    }

    @Test
    void oneThreadIsTheCallingOne() {
        Executor nobody =
                task -> {
                    throw new AssertionError("asked");
                };
        for (Workers alone : List.of(Workers.single(), new Workers(nobody, 1))) {
            Set<Thread> seen = ConcurrentHashMap.newKeySet();
            alone.each(9, part -> seen.add(Thread.currentThread()));
            assertThat(seen).containsExactly(Thread.currentThread());
        }
    }

    @Test
    void severalPartsAreDoneAtATime() {
        CountDownLatch both = new CountDownLatch(2);
        new Workers(THREADS, 2)
                .each(
                        2,
                        part -> {
                            both.countDown();
                            await(both);
                        });
        assertThat(both.getCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void ofSeveralFailuresTheFirstIsPassedOnUnchanged(int threads) {
        for (int round = 0; round < 200; round++) {
            Exception[] failures = new Exception[100];
            assertThatThrownBy(() ->
                            new Workers(THREADS, threads)
                                    .each(
                                            failures.length,
                                            part -> {
                                                if (part >= 40) {
                                                    failures[part] = new IOException("" + part);
                                                    slip(failures[part]);
                                                }
                                            }))
                    .isSameAs(failures[40])
                    .hasMessage("40");
        }
    }

    @Test
    void nothingBeginsAfterAFailure() {
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(() ->
                        Workers.single()
                                .each(
                                        100,
                                        part -> {
                                            if (begun.incrementAndGet() == 3) {
                                                throw new IllegalStateException("enough");
                                            }
                                        }))
                .hasMessage("enough");
        assertThat(begun).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void nobodyWorksAfterTheCall(int threads) {
        AtomicInteger busy = new AtomicInteger();
        for (int round = 0; round < 200; round++) {
            boolean fails = round % 2 == 0;
            try {
                new Workers(THREADS, threads)
                        .each(
                                20,
                                part -> {
                                    busy.incrementAndGet();
                                    Thread.onSpinWait();
                                    busy.decrementAndGet();
                                    if (fails && part == 7) {
                                        throw new IllegalStateException("enough");
                                    }
                                });
            } catch (IllegalStateException e) {
                assertThat(fails).isTrue();
            }
            assertThat(busy).hasValue(0);
        }
    }

    @Test
    void aBusyExecutorHoldsNothingUp() {
        List<Runnable> never = new ArrayList<>();
        Executor closed =
                task -> {
                    throw new RejectedExecutionException("closed");
                };
        for (Executor executor : List.<Executor>of(never::add, closed, Runnable::run)) {
            AtomicInteger done = new AtomicInteger();
            new Workers(executor, 4).each(10, part -> done.incrementAndGet());
            assertThat(done).hasValue(10);
        }
        never.forEach(Runnable::run);
    }

    /// Whoever waits for others in a pool that has no thread left would wait for ever.
    @Test
    void aPartMayBeSharedInTurn() {
        try (ExecutorService one = Executors.newFixedThreadPool(1)) {
            Workers workers = new Workers(one, 2);
            AtomicInteger done = new AtomicInteger();
            workers.each(6, part -> workers.each(6, inner -> done.incrementAndGet()));
            assertThat(done).hasValue(36);
        }
    }

    @Test
    void anInterruptionIsKept() {
        Thread.currentThread().interrupt();
        new Workers(THREADS, 3).each(50, part -> {});
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void thereIsAtLeastOneThread() {
        assertThatThrownBy(() -> new Workers(THREADS, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The threads (0) must be at least 1.");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void slip(Throwable failure) throws T {
        throw (T) failure;
    }
}
