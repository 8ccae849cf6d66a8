package io.quando.domain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentPairsTest {
    @Test
    void aPairIsCountedOnceWhileNothingTakesItsPlace() {
        RecentPairs pairs = new RecentPairs(10);
        AtomicInteger counted = new AtomicInteger();
        for (int round = 0; round < 3; round++) {
            assertThat(
                            pairs.count(
                                    4,
                                    7,
                                    (a, b) -> {
                                        counted.incrementAndGet();
                                        return a * b;
                                    }))
                    .isEqualTo(28);
        }
        assertThat(counted).hasValue(1);
    }

    /// Many pairs share a place, and several threads ask at once.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void everyPairIsAnsweredAsCounted(int codes) {
        RecentPairs pairs = new RecentPairs(Math.min(codes, 40));
        Random random = new Random(codes);
        int[] asked = random.ints(20_000L * Math.min(codes, 1), 0, Math.max(1, codes)).toArray();
        boolean right =
                IntStream.range(1, asked.length)
                        .parallel()
                        .allMatch(i -> {
                            int a = asked[i - 1];
                            int b = asked[i];
                            return pairs.count(a, b, (x, y) -> 31 * x + y) == 31 * a + b;
                        });
        assertThat(right).isTrue();
    }
}
