package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quando.domain.encode.Encoder;
import io.quando.domain.encode.Tensor;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.ItemEmbeddings;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Items of which no text is known but in one test.
@ParameterizedClass
@EnumSource(
        value = SmallPlan.class,
        names = {"SASREC", "GRU", "BILINEAR", "DEEP"})
class WithVectorsTest {
    private static final double INITIAL = 1;
    private static final double INPUT = 2;
    private static final Sequences WALKS = WordWalks.walks("item");
    private static final ItemTexts NO_TEXTS = ItemTexts.none(WordWalks.ITEMS);
    private static final ItemEmbeddings VECTORS = WordWalks.vectors(WALKS, number -> number);

    private final SmallPlan small;

    WithVectorsTest(SmallPlan small) {
        this.small = small;
    }

    @Test
    void untouchedItemsAreKnownByTheirVectors() {
        try (Encoder encoder = train(NO_TEXTS, VECTORS, Map.of("vectors", INPUT))) {
            assertThat(WordWalks.hits(encoder, WALKS, WordWalks::untouched)).isGreaterThan(0.8);
        }
    }

    @Test
    void unusedVectorsTellNothingAndChangeNothing() {
        try (Encoder encoder = train(NO_TEXTS, VECTORS, Map.of());
                Encoder without = train(NO_TEXTS, ItemEmbeddings.none(WordWalks.ITEMS), Map.of())) {
            assertThat(WordWalks.hits(encoder, WALKS, WordWalks::untouched)).isLessThan(0.6);
            Map<String, Tensor> others = without.artefact("").tensors();
            encoder.artefact("")
                    .tensors()
                    .forEach((name, tensor) ->
                            assertThat(tensor.values())
                                    .as(name)
                                    .isEqualTo(Objects.requireNonNull(others.get(name)).values()));
        }
    }

    @Test
    void rowsMayBeginWithVectors() {
        try (Encoder encoder = train(NO_TEXTS, VECTORS, Map.of("vectors", INITIAL))) {
            assertThat(WordWalks.hits(encoder, WALKS, i -> !WordWalks.untouched(i)))
                    .isGreaterThan(0.5);
        }
    }

    @Test
    void textsAndVectorsTellTogether() {
        ItemTexts texts = WordWalks.texts(WALKS, number -> number);
        try (Encoder encoder = train(texts, VECTORS, Map.of("vectors", INPUT, "text", INPUT))) {
            assertThat(WordWalks.hits(encoder, WALKS, WordWalks::untouched)).isGreaterThan(0.8);
            assertThat(encoder.artefact("").tensors()).containsKeys("features.map", "vectors.map");
        }
    }

    @Test
    void vectorsThatAreWantedAndNotGivenAreAskedFor() {
        for (double use : new double[] {INITIAL, INPUT}) {
            assertThatExceptionOfType(UnlearnableException.class)
                    .isThrownBy(() ->
                            train(
                                    NO_TEXTS,
                                    ItemEmbeddings.none(WordWalks.ITEMS),
                                    Map.of("vectors", use)))
                    .withMessageContainingAll("36 items", "--vectors", "none");
        }
    }

    private Encoder train(ItemTexts texts, ItemEmbeddings vectors, Map<String, Double> changed) {
        return WordWalks.train(small, new WordWalks.Known(texts, vectors), WALKS, null, changed);
    }
}
