package io.quando.domain.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemEmbeddingsTest {
    private static final float[] SOME = {1, -2};

    @Test
    void vectorsAreFoundByTheCodesOfTheirNames() {
        ItemEmbeddings vectors =
                ItemEmbeddings.of(
                        List.of("m", "b"), Map.of("b", SOME, "other", new float[] {3, 4}));
        assertThat(vectors.items()).isEqualTo(2);
        assertThat(vectors.width()).isEqualTo(2);
        assertThat(vectors.known()).isEqualTo(1);
        assertThat(vectors.passedOver()).isEqualTo(1);
        assertThat(vectors.known(0)).isFalse();
        assertThat(vectors.of(0)).isEmpty();
        assertThat(vectors.of(1)).containsExactly(1, -2);
    }

    @Test
    void nothingMayBeKnown() {
        assertThat(ItemEmbeddings.none(0).items()).isZero();
        assertThat(ItemEmbeddings.none(3).known()).isZero();
        assertThat(ItemEmbeddings.none(3).width()).isZero();
        ItemEmbeddings strangers = ItemEmbeddings.of(List.of("m"), Map.of("other", SOME));
        assertThat(strangers.width()).isZero();
        assertThat(strangers.passedOver()).isEqualTo(1);
    }

    @Test
    void zerosTellNothing() {
        ItemEmbeddings vectors =
                ItemEmbeddings.builder(List.of("m", "b"))
                        .add("m", new float[2])
                        .add("b", SOME)
                        .build();
        assertThat(vectors.known(0)).isFalse();
        assertThat(vectors.known()).isEqualTo(1);
    }

    @Test
    void vectorsAreCopied() {
        float[] given = SOME.clone();
        ItemEmbeddings vectors = ItemEmbeddings.of(List.of("m"), Map.of("m", given));
        given[0] = 9;
        vectors.of(0)[1] = 9;
        assertThat(vectors.of(0)).containsExactly(1, -2);
    }

    @Test
    void whatIsWrongIsNamed() {
        refused("m", new float[] {1, Float.NaN}, "Number 2", "(m)", "NaN");
        refused("m", new float[] {Float.NEGATIVE_INFINITY, 1}, "Number 1", "-Infinity");
        refused("m", new float[3], "(m)", "3 numbers", "have 2");
        refused("stranger", new float[3], "(stranger)");
        refused("m", new float[0], "(m)", "no numbers");
        refused("b", SOME, "(b)", "already");
    }

    private static void refused(String item, float[] vector, String... words) {
        ItemEmbeddingsBuilder builder = ItemEmbeddings.builder(List.of("m", "b")).add("b", SOME);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(item, vector))
                .withMessageContainingAll(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void everySecondItemHasItsOwn(int items) {
        var random = new Random(items);
        List<String> names = IntStream.range(0, items).mapToObj(i -> "i" + i).toList();
        float[][] drawn = new float[items][8];
        ItemEmbeddingsBuilder builder = ItemEmbeddings.builder(names);
        for (int item = items - 1; item >= 0; item--) {
            for (int i = 0; i < 8; i++) {
                drawn[item][i] = (float) random.nextGaussian();
            }
            builder.add(item % 2 == 0 ? names.get(item) : "none" + item, drawn[item]);
        }
        ItemEmbeddings vectors = builder.build();
        assertThat(vectors.known() + vectors.passedOver()).isEqualTo(items);
        for (int item = 0; item < items; item++) {
            assertThat(vectors.of(item)).isEqualTo(item % 2 == 0 ? drawn[item] : new float[0]);
        }
    }
}
