package io.quando.adapter.encoder.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.sequence.ItemEmbeddings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenVectorsTest {
    private static final int WIDE = 2048;

    @Test
    void vectorsOfTheRightWidthAreMadeOneLong() {
        var vectors =
                new GivenVectors(
                        ItemEmbeddings.of(List.of("a", "b"), Map.of("b", new float[] {3, -4})), 2);
        assertThat(vectors.values()).containsExactly(0, 0, 0.6f, -0.8f);
        assertThat(vectors.known(0)).isFalse();
        assertThat(vectors.known(1)).isTrue();
    }

    @Test
    void projectionsAreAsAlikeAsTheVectors() {
        float[] values =
                new GivenVectors(
                                ItemEmbeddings.of(
                                        List.of("a", "b", "c", "d"),
                                        Map.of(
                                                "a", new float[] {1, 0, 0},
                                                "b", new float[] {5, 5, 0},
                                                "c", new float[] {0, 0, 1e-30f},
                                                "d", new float[] {-1, 0, 0})),
                                WIDE)
                        .values();
        assertThat(product(values, 0, 0)).isCloseTo(1, within(1e-5));
        assertThat(product(values, 2, 2)).isCloseTo(1, within(1e-5));
        assertThat(product(values, 0, 1)).isCloseTo(Math.sqrt(0.5), within(0.1));
        assertThat(product(values, 0, 2)).isCloseTo(0, within(0.1));
        assertThat(product(values, 0, 3)).isCloseTo(-1, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void aRowHangsOnItsOwnItemAlone(int items) {
        List<String> names = IntStream.range(0, items).mapToObj(i -> "i" + i).toList();
        var builder = ItemEmbeddings.builder(names);
        var random = new Random(items);
        for (String name : names) {
            builder.add(
                    name,
                    new float[] {random.nextFloat() - 2, random.nextFloat(), random.nextFloat()});
        }
        ItemEmbeddings all = builder.build();
        float[] values = new GivenVectors(all, 8).values();
        for (int item = 0; item < items; item++) {
            var alone = ItemEmbeddings.of(List.of("x"), Map.of("x", all.of(item)));
            assertThat(new GivenVectors(alone, 8).values())
                    .isEqualTo(Arrays.copyOfRange(values, 8 * item, 8 * item + 8));
        }
    }

    private static double product(float[] values, int a, int b) {
        return IntStream.range(0, WIDE)
                .mapToDouble(i -> values[a * WIDE + i] * values[b * WIDE + i])
                .sum();
    }
}
