package io.quando.domain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopListTest {
    @Test
    void theBestComeFirstAndOfEqualOnesTheSmallerCode() {
        float[] scores = {1, 3, Float.NEGATIVE_INFINITY, 3, 2, 1};
        assertThat(TopList.of(scores, 4)).containsExactly(1, 3, 4, 0);
        assertThat(TopList.of(scores, 1)).containsExactly(1);
        assertThat(TopList.of(scores, 10)).containsExactly(1, 3, 4, 0, 5);
    }

    @Test
    void thereMayBeNothingToShow() {
        assertThat(TopList.of(new float[0], 5)).isEmpty();
        assertThat(TopList.of(new float[] {Float.NEGATIVE_INFINITY}, 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void theListIsThatOfSorting(int items) {
        Random random = new Random(items);
        for (int round = 0; round < 100; round++) {
            float[] scores = new float[items];
            for (int item = 0; item < items; item++) {
                int level = random.nextInt(12);
                scores[item] = level == 0 ? Float.NEGATIVE_INFINITY : level;
            }
            int count = 1 + random.nextInt(25);
            assertThat(TopList.of(scores, count))
                    .isEqualTo(
                            IntStream.range(0, items)
                                    .boxed()
                                    .filter(item -> scores[item] > 0)
                                    .sorted(Comparator.comparingDouble(item -> -scores[item]))
                                    .limit(count)
                                    .mapToInt(Integer::intValue)
                                    .toArray());
        }
    }
}
