package io.quando.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.statistics.TimeContext.DayPart;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PopularityTest {
    private static final int A = 0;
    private static final int B = 1;
    private static final TimeContext MORNING = new TimeContext(false, DayPart.MORNING);
    private static final TimeContext EVENING = new TimeContext(false, DayPart.EVENING);
    private static final TimeContext WEEKEND_NIGHT = new TimeContext(true, DayPart.NIGHT);

    private final Popularity popularity = new Popularity(Integer::compare);

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    /// In the morning a 3 times and b once, in the evening b 4 times: P(a) = 3/8, P(b) = 5/8.
    @Test
    void sharesAreShrunkTowardsTheShareOverall() {
        count(A, MORNING, 3);
        count(B, MORNING, 1);
        count(B, EVENING, 4);
        popularity.publish();
        assertRanking(MORNING, new int[] {B, A}, (1 + 125.0) / 204, (3 + 75.0) / 204);
        assertRanking(EVENING, new int[] {B, A}, (4 + 125.0) / 204, 75.0 / 204);
        assertRanking(WEEKEND_NIGHT, new int[] {B, A}, 0.625, 0.375);
    }

    @Test
    void aContextWithManyEventsOfItsOwnGoesItsOwnWay() {
        count(A, MORNING, 300);
        count(B, EVENING, 500);
        popularity.publish();
        assertRanking(MORNING, new int[] {A, B}, (300 + 75.0) / 500, 125.0 / 500);
    }

    @Test
    void nothingIsPopularBeforeAnythingWasPublished() {
        count(A, MORNING, 1);
        assertThat(popularity.in(MORNING).size()).isZero();
    }

    @Test
    void whatChangesTheShareOverallShowsInEveryContext() {
        count(A, MORNING, 1);
        popularity.publish();
        count(B, EVENING, 7);
        popularity.publish();
        assertRanking(MORNING, new int[] {B, A}, 175.0 / 201, (1 + 25.0) / 201);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalsARecountHoweverOftenItIsPublished(long seed) {
        Random random = new Random(seed);
        int items = 1 + random.nextInt(100);
        int events = random.nextInt(2_000);
        double[][] counts = new double[TimeContext.COUNT][items];
        for (int event = 0; event < events; event++) {
            TimeContext context =
                    new TimeContext(
                            random.nextInt(5) == 0, DayPart.values()[random.nextInt(4) & 2]);
            int item = (int) (items * random.nextDouble() * random.nextDouble());
            popularity.count(item, context, 1);
            counts[context.index()][item]++;
            if (random.nextInt(50) == 0) {
                popularity.publish();
            }
        }
        popularity.publish();
        for (boolean weekend : new boolean[] {false, true}) {
            for (DayPart part : DayPart.values()) {
                assertEqualsRecount(new TimeContext(weekend, part), counts);
            }
        }
    }

    private void assertEqualsRecount(TimeContext context, double[][] counts) {
        int items = counts[0].length;
        double[] overall = new double[items];
        double total = 0;
        double here = 0;
        for (int c = 0; c < counts.length; c++) {
            for (int item = 0; item < items; item++) {
                overall[item] += counts[c][item];
                total += counts[c][item];
                here += c == context.index() ? counts[c][item] : 0;
            }
        }
        Ranking ranking = popularity.in(context);
        double sum = 0;
        for (int rank = 0; rank < ranking.size(); rank++) {
            int item = ranking.code(rank);
            double share =
                    (counts[context.index()][item] + 200 * overall[item] / total) / (here + 200);
            assertThat(ranking.weight(rank)).isCloseTo(share, within(1e-12));
            assertThat(rank == 0 || ranking.weight(rank) <= ranking.weight(rank - 1)).isTrue();
            sum += ranking.weight(rank);
        }
        assertThat(sum).isCloseTo(total == 0 ? 0 : 1, within(1e-9));
    }

    private void count(int item, TimeContext context, int times) {
        for (int i = 0; i < times; i++) {
            popularity.count(item, context, 1);
        }
    }

    private void assertRanking(TimeContext context, int[] codes, double... shares) {
        Ranking ranking = popularity.in(context);
        assertThat(ranking.size()).isEqualTo(codes.length);
        for (int rank = 0; rank < codes.length; rank++) {
            assertThat(ranking.code(rank)).isEqualTo(codes[rank]);
            assertThat(ranking.weight(rank)).isCloseTo(shares[rank], within(1e-12));
        }
    }
}
