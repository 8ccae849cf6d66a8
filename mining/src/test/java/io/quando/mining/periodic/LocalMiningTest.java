package io.quando.mining.periodic;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.mining.search.SearchBudgets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LocalMiningTest {
    static LongStream seeds() {
        return LongStream.range(0, 80);
    }

    /// Behind 18 the last period is 7, and its spillover 4, as long as the end is at 25.
    @Test
    void intervalsOfAHandWorkedExample() {
        List<Integer> masks = List.of(1, 1, 1, 1, 1, 1, 0);
        LocalQuery query = new LocalQuery(1, 3, 2, 7, 9);
        List<Long> cut = List.of(6L, 7L, 9L, 12L, 15L, 18L, 25L);
        assertThat(mined(new Timeline(masks, cut), query, 1)).containsExactly("1 6 6-18");
        List<Long> open = List.of(6L, 7L, 9L, 12L, 15L, 18L, 23L);
        assertThat(mined(new Timeline(masks, open), query, 1)).containsExactly("1 6 6-23");
    }

    @Test
    void anIntervalThatIsTooShortIsNone() {
        List<Integer> masks = List.of(1, 1, 1, 0, 1, 1, 1, 1, 0);
        List<Long> times = List.of(1L, 2L, 4L, 11L, 20L, 22L, 24L, 26L, 40L);
        assertThat(mined(new Timeline(masks, times), new LocalQuery(1, 2, 0, 3, 9), 1))
                .containsExactly("1 7 1-4 20-26");
        assertThat(mined(new Timeline(masks, times), new LocalQuery(1, 2, 0, 4, 9), 1))
                .containsExactly("1 7 20-26");
    }

    /// The interval of the first item begins at 1, and a spillover from then cuts it at 9.
    @Test
    void aSetIsFoundWhosePartIsNotPeriodic() {
        Timeline timeline =
                new Timeline(List.of(1, 1, 3, 3, 3, 3, 3), List.of(1L, 2L, 7L, 9L, 12L, 14L, 16L));
        assertThat(mined(timeline, new LocalQuery(1, 2, 3, 9, 9), 1))
                .containsExactlyInAnyOrder("10 5 7-16", "11 5 7-16");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLocallyPeriodicSetIsFoundOnce(long seed) {
        Random random = new Random(seed);
        Timeline timeline = Timeline.random(seed, 1 + random.nextInt(60));
        LocalQuery query =
                new LocalQuery(
                        1 + random.nextInt(3),
                        1 + random.nextInt(6),
                        random.nextInt(8),
                        1 + random.nextInt(25),
                        99);
        List<String> expected = timeline.everySet(times -> oracle(times, timeline.end(), query));
        assertThat(mined(timeline, query, 1)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(mined(timeline, query, 2)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> mined(Timeline timeline, LocalQuery query, int threads) {
        List<String> found = new ArrayList<>();
        new PeriodicMiner(timeline.transactions())
                .mine(
                        query,
                        SearchBudgets.of(threads, Long.MAX_VALUE, done -> {}),
                        (items, length, support, intervals) ->
                                found.add(
                                        Timeline.written(
                                                items, length, support + written(intervals))));
        return found;
    }

    private static String written(List<TimeInterval> intervals) {
        StringBuilder text = new StringBuilder();
        intervals.forEach(i -> text.append(" %d-%d".formatted(i.from(), i.to())));
        return text.toString();
    }

    private static String oracle(List<Long> times, long end, LocalQuery query) {
        List<Long> all = new ArrayList<>(times);
        all.add(end);
        List<TimeInterval> found = new ArrayList<>();
        for (int from = 0; from < times.size(); from++) {
            if (all.get(from + 1) - all.get(from) <= query.maxPeriod()) {
                int to = furthest(all, from, query);
                found.add(new TimeInterval(all.get(from), all.get(to)));
                from = to - 1;
            }
        }
        found.removeIf(interval -> interval.to() - interval.from() < query.minDuration());
        boolean wanted = times.size() >= query.minSupport() && !found.isEmpty();
        return wanted ? times.size() + written(found) : "";
    }

    /// The last index up to which no stretch of periods is too long by more than the spillover.
    private static int furthest(List<Long> all, int from, LocalQuery query) {
        int to = from;
        while (to + 1 < all.size() && worst(all, from, to + 1, query) <= query.maxSpillover()) {
            to++;
        }
        return to;
    }

    private static long worst(List<Long> all, int from, int to, LocalQuery query) {
        List<Long> surplus = new ArrayList<>(List.of(0L));
        for (int begin = from; begin < to; begin++) {
            surplus.add(all.get(to) - all.get(begin) - (to - begin) * query.maxPeriod());
        }
        return Collections.max(surplus);
    }
}
