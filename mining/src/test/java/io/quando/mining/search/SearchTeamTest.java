package io.quando.mining.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTeamTest {
    /// Numbers from the first to before the last.
    private record Range(int begin, int end) {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void everyPartOfTheWorkIsDoneOnceHoweverItIsShared(int size) {
        for (int count : new int[] {0, 1, 7, 8, 1021}) {
            AtomicLong sum = new AtomicLong();
            SearchTeam<Range> team = new SearchTeam<>(SearchBudgets.of(size));
            team.run(new Range(0, count), () -> summing(team, sum));
            assertThat(sum).hasValue((long) count * (count + 1) / 2);
        }
    }

    private static Consumer<Range> summing(SearchTeam<Range> team, AtomicLong sum) {
        return range -> {
            int end = range.end();
            for (int i = range.begin(); i < end; i++) {
                if (team.isHungry() && end - i > 1) {
                    int middle = (i + 1 + end) >>> 1;
                    team.offer(new Range(middle, end));
                    end = middle;
                }
                sum.addAndGet(i + 1);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theFirstFailureEndsAllAndIsPassedOnUnchanged(int size) {
        IOException failure = new IOException("full");
        AtomicInteger failures = new AtomicInteger();
        SearchTeam<Integer> team = new SearchTeam<>(SearchBudgets.of(size));
        assertThatThrownBy(() ->
                        team.run(
                                0,
                                () ->
                                        job -> {
                                            team.offer(job + 1);
                                            if (job == 20) {
                                                failures.incrementAndGet();
                                                SearchTeamTest.<RuntimeException>slip(failure);
                                            }
                                        }))
                .isSameAs(failure);
        assertThat(failures).hasValue(1);
    }

    /// An executor may be busy with other work, or closed.
    @Test
    void aSearchNeedsNobodyButTheCallingThread() {
        List<Runnable> never = new ArrayList<>();
        Executor closed =
                task -> {
                    throw new RejectedExecutionException("closed");
                };
        for (Executor executor : List.<Executor>of(never::add, closed, Runnable::run)) {
            AtomicLong sum = new AtomicLong();
            SearchTeam<Range> team = new SearchTeam<>(executor, 4);
            team.run(new Range(0, 100), () -> summing(team, sum));
            assertThat(sum).hasValue(5050);
        }
        assertThat(never).hasSize(3);
        never.forEach(Runnable::run);
    }

    @Test
    void whoComesLateTakesPart() {
        List<Runnable> later = new ArrayList<>();
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        SearchTeam<Integer> team = new SearchTeam<>(later::add, 2);
        team.run(
                0,
                () ->
                        job -> {
                            seen.add(Thread.currentThread());
                            if (job == 0) {
                                later.forEach(Thread::startVirtualThread);
                                waitFor(team::isHungry);
                                team.offer(1);
                                waitFor(() -> seen.size() == 2);
                            }
                        });
        assertThat(seen).hasSize(2);
    }

    private static void waitFor(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void nobodyWorksWhenTheSearchIsOver(int size) {
        AtomicInteger busy = new AtomicInteger();
        for (int round = 0; round < 50; round++) {
            SearchTeam<Integer> team = new SearchTeam<>(SearchBudgets.of(size));
            team.run(
                    0,
                    () ->
                            job -> {
                                busy.incrementAndGet();
                                if (job < 20) {
                                    team.offer(job + 1);
                                }
                                busy.decrementAndGet();
                            });
            assertThat(busy).hasValue(0);
        }
    }

    @Test
    void anInterruptionOutlastsTheSearch() {
        Thread.currentThread().interrupt();
        SearchTeam<Integer> team = new SearchTeam<>(SearchBudgets.of(3));
        team.run(0, () -> job -> {});
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void everyPartIsDoneOnce(int threads) {
        for (int parts : new int[] {1, 2, 7, 100}) {
            AtomicIntegerArray done = new AtomicIntegerArray(parts);
            SearchBudgets.of(threads).each(parts, done::incrementAndGet);
            for (int part = 0; part < parts; part++) {
                assertThat(done.get(part)).isEqualTo(1);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void slip(Throwable failure) throws T {
        throw (T) failure;
    }

    @Test
    void nobodyIsCalledAgainAfterACallHasThrown() {
        AtomicInteger told = new AtomicInteger();
        SerialisedOutput serialised = new SerialisedOutput(done -> told.incrementAndGet());
        assertThatThrownBy(() ->
                        serialised.handOver(() -> {
                            throw new ArithmeticException("enough");
                        }))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> serialised.advance(0.5)).isInstanceOf(SearchOverException.class);
        assertThatThrownBy(() -> serialised.handOver(told::incrementAndGet))
                .isInstanceOf(SearchOverException.class);
        assertThat(told).hasValue(0);
    }
}
