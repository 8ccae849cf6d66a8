package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.sequence.ItemTexts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ItemVectorsTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e");

    private final ItemVectors vectors =
            ItemVectors.of(
                    ItemTexts.of(
                            NAMES,
                            Map.of(
                                    "a", new ItemTexts.Text("Red Tea-Pot, red", List.of("Kitchen")),
                                    "b", new ItemTexts.Text("kitchen RED", List.of()),
                                    "c", new ItemTexts.Text("", List.of("kitchen")),
                                    "d", new ItemTexts.Text("…", List.of()))));

    /// Of five items, two have red and the category, one each of the other terms.
    @Test
    void aTermWeighsByHowOftenItStandsAndHowRareItIs() {
        double two = Math.log(6 / 3.0) + 1;
        double one = Math.log(6 / 2.0) + 1;
        double ofA = Math.sqrt(4 * two * two + 2 * one * one + two * two);
        double ofB = Math.sqrt(two * two + one * one);
        assertThat(vectors.cosine(0, 1)).isCloseTo(2 * two * two / (ofA * ofB), within(1e-6));
        assertThat(vectors.cosine(1, 0)).isEqualTo(vectors.cosine(0, 1));
        assertThat(vectors.cosine(0, 2)).isCloseTo(two / ofA, within(1e-6));
    }

    @Test
    void aCategoryIsAnotherTermThanTheWord() {
        assertThat(vectors.cosine(1, 2)).isZero();
    }

    @Test
    void anItemIsLikeItselfUnlessNothingIsKnownOfIt() {
        assertThat(vectors.cosine(0, 0)).isCloseTo(1, within(1e-6)).isLessThanOrEqualTo(1);
        assertThat(vectors.cosine(3, 3)).isZero();
        assertThat(vectors.cosine(4, 4)).isZero();
        assertThat(vectors.cosine(4, 0)).isZero();
    }
}
