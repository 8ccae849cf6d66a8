package io.quando.adapter.encoder.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.sequence.ItemTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashedTextsTest {
    private static final int WIDTH = 2048;

    @Test
    void vectorsAreAsAlikeAsTheWords() {
        float[] values = vectors(Map.of("a", "red wool", "b", "red silk", "c", "blue tin"));
        assertThat(product(values, 0, 0)).isCloseTo(1, within(1e-5));
        assertThat(product(values, 0, 1)).isBetween(0.25, 0.6);
        assertThat(product(values, 0, 2)).isCloseTo(0, within(0.1));
    }

    @Test
    void sameWordsMakeTheSameVectorInAnotherCatalogue() {
        float[] one = vectors(Map.of("a", "red", "b", "blue"));
        float[] other = vectors(Map.of("a", "green", "b", "red"));
        assertThat(Arrays.copyOfRange(other, WIDTH, 2 * WIDTH))
                .containsExactly(Arrays.copyOf(one, WIDTH), within(1e-6f));
    }

    @Test
    void nothingIsKnownWithoutWords() {
        var texts =
                new HashedTexts(
                        ItemTexts.of(
                                List.of("a", "b"),
                                Map.of("a", new ItemTexts.Text("?!", List.of()))),
                        8);
        assertThat(texts.known(0)).isFalse();
        assertThat(texts.known(1)).isFalse();
        assertThat(texts.values()).hasSize(16).containsOnly(0);
        assertThat(new HashedTexts(ItemTexts.none(0), 8).values()).isEmpty();
    }

    private static float[] vectors(Map<String, String> titles) {
        List<String> names = titles.keySet().stream().sorted().toList();
        Map<String, ItemTexts.Text> texts =
                titles.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        e -> new ItemTexts.Text(e.getValue(), List.of())));
        return new HashedTexts(ItemTexts.of(names, texts), WIDTH).values();
    }

    private static double product(float[] values, int a, int b) {
        return IntStream.range(0, WIDTH)
                .mapToDouble(i -> values[a * WIDTH + i] * values[b * WIDTH + i])
                .sum();
    }
}
