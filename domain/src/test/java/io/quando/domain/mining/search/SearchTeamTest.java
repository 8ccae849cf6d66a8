package io.quando.domain.mining.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
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
            SearchTeam<Range> team = new SearchTeam<>(size);
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
        SearchTeam<Integer> team = new SearchTeam<>(size);
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

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void slip(Throwable failure) throws T {
        throw (T) failure;
    }

    @Test
    void nobodyIsCalledAgainAfterACallHasThrown() {
        AtomicInteger told = new AtomicInteger();
        SearchDesk desk = new SearchDesk(done -> told.incrementAndGet());
        assertThatThrownBy(() ->
                        desk.handOver(() -> {
                            throw new ArithmeticException("enough");
                        }))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> desk.advance(0.5)).isInstanceOf(SearchOverException.class);
        assertThatThrownBy(() -> desk.handOver(told::incrementAndGet))
                .isInstanceOf(SearchOverException.class);
        assertThat(told).hasValue(0);
    }
}
