package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargestTest {
    @Test
    void ofEqualWeightsTheSmallerCodesAreKept() {
        Largest largest = new Largest(2, 4);
        largest.offer(7, 1);
        largest.offer(3, 1);
        largest.offer(5, 1);
        largest.offer(9, 0.5);
        assertThat(codes(largest)).containsExactly(3, 5);
        assertThat(largest.isClosedTo(0.9)).isTrue();
        assertThat(largest.isClosedTo(1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void theLargestOfAnyNumberAreKept(int offered) {
        for (int count : new int[] {0, 1, 2, 8, 100, 2000}) {
            Random random = new Random(31L * offered + count);
            double[] weights = random.ints(offered, 0, 50).asDoubleStream().toArray();
            Largest largest = new Largest(count, offered);
            for (int code = 0; code < offered; code++) {
                largest.offer(code, weights[code]);
            }
            List<Integer> best =
                    IntStream.range(0, offered)
                            .boxed()
                            .sorted(Comparator.comparingDouble(code -> -weights[code]))
                            .limit(count)
                            .sorted()
                            .toList();
            assertThat(codes(largest)).isEqualTo(best);
        }
    }

    private static List<Integer> codes(Largest largest) {
        return IntStream.range(0, largest.size()).map(largest::code).sorted().boxed().toList();
    }
}
