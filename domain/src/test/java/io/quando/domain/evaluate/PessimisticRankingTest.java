package io.quando.domain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PessimisticRankingTest {
    private static final float OUT = Float.NEGATIVE_INFINITY;

    private final PessimisticRanking ranking = new PessimisticRanking();

    private int[] ranks(float[] scores, int... relevant) {
        return ranking.ranks(scores, relevant);
    }

    @Test
    void whoeverScoresTheSameStandsBefore() {
        float[] scores = {5, 3, 3, 3, 1};
        assertThat(ranks(scores, 0)).containsExactly(1);
        assertThat(ranks(scores, 1)).containsExactly(4);
        assertThat(ranks(scores, 4)).containsExactly(5);
    }

    /// 3 and 3 of the relevant items stand behind the irrelevant 3, one after the other.
    @Test
    void relevantItemsDoNotStandInEachOthersPlace() {
        assertThat(ranks(new float[] {5, 3, 3, 3, 1}, 1, 3, 4)).containsExactly(3, 4, 5);
        assertThat(ranks(new float[] {2, 2}, 0, 1)).containsExactly(1, 2);
    }

    @Test
    void whatMustNotComeIsMissed() {
        float[] scores = {OUT, 1, OUT, 0};
        assertThat(ranks(scores, 0)).containsExactly(PessimisticRanking.MISSED);
        assertThat(ranks(scores, 3)).containsExactly(2);
        assertThat(ranks(scores, 0, 3, 2))
                .containsExactly(2, PessimisticRanking.MISSED, PessimisticRanking.MISSED);
    }

    @Test
    void bothZerosAreTheSame() {
        assertThat(ranks(new float[] {0f, -0f, 0f}, 0)).containsExactly(3);
        assertThat(ranks(new float[] {0f, -0f, 0f}, 1)).containsExactly(3);
        assertThat(ranks(new float[] {0f, -0f, 0f}, 0, 1)).containsExactly(2, 3);
    }

    /// Ranks by sorting: higher scores first, of equal ones those that are not relevant.
    static int[] sorted(float[] scores, int[] relevant) {
        List<Integer> wanted = Arrays.stream(relevant).boxed().toList();
        List<Integer> order =
                IntStream.range(0, scores.length)
                        .boxed()
                        .filter(item -> scores[item] > OUT)
                        .sorted(
                                Comparator.<Integer>comparingDouble(item -> -(scores[item] + 0.0))
                                        .thenComparing(wanted::contains))
                        .toList();
        return Arrays.stream(relevant)
                .map(item -> order.contains(item) ? 1 + order.indexOf(item) : Integer.MAX_VALUE)
                .sorted()
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 100, 1021})
    void ranksAreThoseOfSorting(int items) {
        Random random = new Random(items);
        for (int round = 0; round < 200; round++) {
            int levels = 1 + random.nextInt(items);
            float[] scores = new float[items];
            for (int item = 0; item < items; item++) {
                int level = random.nextInt(-1, levels);
                scores[item] = level < 0 ? OUT : level - levels / 2;
            }
            int[] relevant =
                    random.ints(1 + random.nextInt(6), 0, items).sorted().distinct().toArray();
            assertThat(ranks(scores, relevant)).isEqualTo(sorted(scores, relevant));
        }
    }
}
