package io.quando.mining.periodic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.mining.search.SearchBudget;
import io.quando.mining.search.SearchBudgets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodicMinerTest {
    private static final int[] SIZES = {0, 1, 7, 8, 60};

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void periodsOfAHandWorkedExample() {
        Timeline timeline = Timeline.numbered(1, 0, 3, 2, 0, 1, 3);
        assertThat(mined(timeline, PeriodicQuery.within(3), 1))
                .containsExactlyInAnyOrder("1 4 1..3 1.4", "10 3 1..3 1.75");
        assertThat(mined(timeline, PeriodicQuery.within(4), 1)).contains("11 2 4..4 2.3333333333");
    }

    @Test
    void aSingleTransactionHasNoShortestPeriod() {
        assertThat(mined(Timeline.numbered(0, 1, 0), PeriodicQuery.within(2), 1))
                .containsExactly("1 1 " + Long.MAX_VALUE + "..2 1.5");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPeriodicSetIsFoundOnce(long seed) {
        Random random = new Random(seed);
        Timeline timeline = Timeline.random(seed, SIZES[(int) seed % SIZES.length]);
        int minPeriod = random.nextInt(2);
        double minAverage = random.nextDouble();
        PeriodicQuery query =
                new PeriodicQuery(
                        1 + random.nextInt(3),
                        minPeriod,
                        1 + minPeriod + random.nextInt(30),
                        minAverage,
                        minAverage + 10 * random.nextDouble(),
                        1 + random.nextInt(Timeline.ITEMS));
        List<String> expected = timeline.everySet(times -> oracle(times, timeline.end(), query));
        List<String> expectedShort =
                expected.stream().filter(line -> items(line) <= query.maxLength()).toList();
        assertThat(mined(timeline, query, 1)).containsExactlyInAnyOrderElementsOf(expectedShort);
        assertThat(mined(timeline, query, 3)).containsExactlyInAnyOrderElementsOf(expectedShort);
    }

    @Test
    void whatTheSinkThrowsEndsTheSearch() {
        TimedTransactions db = Timeline.random(3, 60).transactions();
        for (int threads = 1; threads < 3; threads++) {
            SearchBudget budget = SearchBudgets.of(threads, Long.MAX_VALUE, done -> {});
            PeriodicSink sink =
                    (items, length, periods) -> {
                        throw new ArithmeticException("enough");
                    };
            assertThatThrownBy(() ->
                            new PeriodicMiner(db).mine(PeriodicQuery.within(90), budget, sink))
                    .isInstanceOf(ArithmeticException.class);
        }
    }

    @Test
    void progressEndsAtOne() {
        List<Double> heard = new ArrayList<>();
        new PeriodicMiner(Timeline.random(5, 60).transactions())
                .mine(
                        PeriodicQuery.within(90),
                        SearchBudget.single().telling(heard::add),
                        (items, length, periods) -> {});
        assertThat(heard).isSorted().endsWith(1.0).hasSizeGreaterThan(Timeline.ITEMS);
    }

    private static long items(String line) {
        return line.chars().limit(line.indexOf(' ')).filter(c -> c == '1').count();
    }

    private static List<String> mined(Timeline timeline, PeriodicQuery query, int threads) {
        List<String> found = new ArrayList<>();
        new PeriodicMiner(timeline.transactions())
                .mine(
                        query,
                        SearchBudgets.of(threads, Long.MAX_VALUE, done -> {}),
                        (items, length, periods) ->
                                found.add(Timeline.written(items, length, written(periods))));
        return found;
    }

    private static String oracle(List<Long> times, long end, PeriodicQuery query) {
        List<Long> all = new ArrayList<>(times);
        all.addFirst(0L);
        all.add(end);
        List<Long> periods = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            periods.add(all.get(i) - all.get(i - 1));
        }
        Periods wanted =
                new Periods(
                        times.size(),
                        periods.subList(1, periods.size() - 1).stream()
                                .mapToLong(p -> p)
                                .min()
                                .orElse(Long.MAX_VALUE),
                        periods.stream().mapToLong(p -> p).max().orElseThrow(),
                        periods.stream().mapToLong(p -> p).average().orElseThrow());
        boolean periodic =
                wanted.support() >= query.minSupport()
                        && wanted.shortest() >= query.minPeriod()
                        && wanted.longest() <= query.maxPeriod()
                        && wanted.average() >= query.minAverage()
                        && wanted.average() <= query.maxAverage();
        return periodic ? written(wanted) : "";
    }

    private static String written(Periods periods) {
        return "%d %d..%d %s"
                .formatted(
                        periods.support(),
                        periods.shortest(),
                        periods.longest(),
                        Double.toString(Math.round(periods.average() * 1e10) / 1e10));
    }
}
