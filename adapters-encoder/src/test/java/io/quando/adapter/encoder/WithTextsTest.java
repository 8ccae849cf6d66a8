package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Encoder;
import io.quando.domain.sequence.ItemEmbeddings;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(
        value = SmallPlan.class,
        names = {"SASREC", "GRU", "BERT", "BILINEAR", "DEEP"})
class WithTextsTest {
    private static final double INPUT = 2;

    private final SmallPlan small;

    WithTextsTest(SmallPlan small) {
        this.small = small;
    }

    @Test
    void untouchedItemsAreKnownByTheirTexts() {
        Sequences sequences = WordWalks.walks("item");
        try (Encoder encoder = train(sequences, WordWalks.texts(sequences, i -> i), INPUT, null)) {
            assertThat(WordWalks.hits(encoder, sequences, WordWalks::untouched)).isGreaterThan(0.8);
        }
    }

    @Test
    void shuffledTextsTellNothingOfUntouchedItems() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, WordWalks.ITEMS).boxed().toList());
        Collections.shuffle(order, new Random(4));
        Sequences sequences = WordWalks.walks("item");
        try (Encoder encoder =
                train(sequences, WordWalks.texts(sequences, order::get), INPUT, null)) {
            assertThat(WordWalks.hits(encoder, sequences, WordWalks::untouched)).isLessThan(0.6);
        }
    }

    @Test
    void rowsMayBeginWithTexts() {
        Sequences sequences = WordWalks.walks("item");
        try (Encoder encoder = train(sequences, WordWalks.texts(sequences, i -> i), 1, null)) {
            assertThat(WordWalks.hits(encoder, sequences, i -> !WordWalks.untouched(i)))
                    .isGreaterThan(0.5);
        }
    }

    @Test
    void anotherCatalogueIsBegunFromOneWithTheSameWords() {
        Sequences one = WordWalks.walks("item");
        Sequences other = WordWalks.walks("thing");
        ItemTexts texts = WordWalks.texts(other, i -> i);
        try (Encoder first = train(one, WordWalks.texts(one, i -> i), INPUT, null);
                Encoder begun = begin(other, texts, first.artefact("one"));
                Encoder fresh = begin(other, texts, null)) {
            assertThat(WordWalks.hits(begun, other, i -> true)).isGreaterThan(0.8);
            assertThat(WordWalks.hits(fresh, other, i -> true)).isLessThan(0.5);
        }
    }

    @Test
    void predecessorOfTheSameCatalogueIsGoneOnFrom() {
        Sequences sequences = WordWalks.walks("item");
        ItemTexts texts = WordWalks.texts(sequences, i -> i);
        try (Encoder first = train(sequences, texts, INPUT, null);
                Encoder next = begin(sequences, texts, first.artefact("one"))) {
            float[] before = WordWalks.scores(first, sequences, 0);
            float[] after = WordWalks.scores(next, sequences, 0);
            for (int item = 0; item < WordWalks.ITEMS; item++) {
                assertThat(after[item]).isCloseTo(before[item], within(0.05f));
            }
        }
    }

    private Encoder begin(Sequences sequences, ItemTexts texts, @Nullable Artefact predecessor) {
        return train(
                sequences, texts, INPUT, predecessor, Map.of("epochs", 1.0, "learning-rate", 1e-6));
    }

    private Encoder train(
            Sequences sequences, ItemTexts texts, double use, @Nullable Artefact predecessor) {
        return train(sequences, texts, use, predecessor, Map.of());
    }

    private Encoder train(
            Sequences sequences,
            ItemTexts texts,
            double use,
            @Nullable Artefact predecessor,
            Map<String, Double> changed) {
        Map<String, Double> all = new LinkedHashMap<>(Map.of("text", use));
        all.putAll(changed);
        return WordWalks.train(
                small,
                new WordWalks.Known(texts, ItemEmbeddings.none(sequences.items())),
                sequences,
                predecessor,
                all);
    }
}
