package io.quando.mining.periodic;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.mining.search.SearchBudgets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StableMiningTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /// Periods 1 2 0 2 2 3 of the first item, and 3 4 3 of the second.
    @Test
    void labilityOfAHandWorkedExample() {
        Timeline timeline =
                new Timeline(List.of(1, 1, 3, 1, 3, 0), List.of(1L, 3L, 3L, 5L, 7L, 10L));
        assertThat(mined(timeline, new StableQuery(1, 2, 4, 9), 1))
                .containsExactlyInAnyOrder("1 5 1", "10 2 4", "11 2 4");
        assertThat(mined(timeline, new StableQuery(1, 2, 3, 9), 1)).containsExactly("1 5 1");
        assertThat(mined(timeline, new StableQuery(6, 2, 4, 9), 1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStableSetIsFoundOnce(long seed) {
        Random random = new Random(seed);
        Timeline timeline = Timeline.random(seed, 1 + random.nextInt(60));
        StableQuery query =
                new StableQuery(
                        1 + random.nextInt(4), 1 + random.nextInt(8), random.nextInt(20), 99);
        List<String> expected = timeline.everySet(times -> oracle(times, timeline.end(), query));
        assertThat(mined(timeline, query, 1)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(mined(timeline, query, 2)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> mined(Timeline timeline, StableQuery query, int threads) {
        List<String> found = new ArrayList<>();
        new PeriodicMiner(timeline.transactions())
                .mine(
                        query,
                        SearchBudgets.of(threads, Long.MAX_VALUE, done -> {}),
                        (items, length, support, lability) ->
                                found.add(
                                        Timeline.written(items, length, support + " " + lability)));
        return found;
    }

    /// The lability is the largest sum of surplus over consecutive periods.
    private static String oracle(List<Long> times, long end, StableQuery query) {
        List<Long> all = new ArrayList<>(times);
        all.addFirst(0L);
        all.add(end);
        long worst = 0;
        for (int from = 0; from < all.size(); from++) {
            for (int to = from; to < all.size(); to++) {
                long surplus = all.get(to) - all.get(from) - (to - from) * query.maxPeriod();
                worst = Math.max(worst, surplus);
            }
        }
        boolean stable = times.size() >= query.minSupport() && worst <= query.maxLability();
        return stable ? times.size() + " " + worst : "";
    }
}
