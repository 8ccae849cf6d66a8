package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentLearnerTest {
    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    /// a and b share one of two words, and each word weighs the same: a cosine of 1/2. The sum of a
    /// and half of b, (1, 1.5, 0.5), has a cosine of 2.5 / √7 with a and of 2 / √7 with b.
    @Test
    void theProfileIsTheDecayedSumOfTheLastItems() {
        Sequences sequences = Toy.sequences("c d b a");
        ItemScorer scorer =
                Learning.learn(
                        new ContentLearner(),
                        sequences,
                        ItemTexts.of(
                                sequences.itemNames(),
                                Map.of(
                                        "a", text("red blue"),
                                        "b", text("green blue"),
                                        "c", text("red green"))),
                        Map.of("decay", 0.5, "last", 2.0));
        float norm = (float) Math.sqrt(7);
        assertThat(Learning.scores(scorer, Toy.last(sequences), 4))
                .containsExactly(
                        new float[] {1.5f / norm, 0, 2 / norm, 2.5f / norm}, within(1e-6f));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theScoreIsTheSumOfTheCosinesOverTheProfilesLength(long seed) {
        RandomSequences data = RandomSequences.plain(seed);
        ItemTexts texts = randomTexts(data.training(), new Random(seed));
        if (texts.known() == 0) {
            return;
        }
        ItemScorer scorer =
                Learning.learn(new ContentLearner(), data.training(), texts, Map.of("last", 3.0));
        ItemVectors vectors = ItemVectors.of(texts);
        for (History history : data.histories()) {
            float[] scores = Learning.scores(scorer, history, data.items());
            for (int item = 0; item < scores.length; item++) {
                assertThat((double) scores[item])
                        .isCloseTo(cosine(vectors, history, item), within(1e-5));
            }
        }
    }

    @Test
    void withoutTextsThereIsNothingToLearn() {
        assertThatExceptionOfType(UnlearnableException.class)
                .isThrownBy(
                        () -> Learning.learn(new ContentLearner(), Toy.sequences("a b"), Map.of()))
                .withMessageContaining("2 items")
                .withMessageContaining("--items FILE");
    }

    private static double cosine(ItemVectors vectors, History history, int item) {
        double product = 0;
        double squaredNorm = 0;
        for (int r = 0; r < 3 && r < history.length(); r++) {
            int recent = history.item(history.length() - 1 - r);
            product += Math.pow(0.8, r) * vectors.cosine(recent, item);
            for (int s = 0; s < 3 && s < history.length(); s++) {
                int other = history.item(history.length() - 1 - s);
                squaredNorm += Math.pow(0.8, r + s) * vectors.cosine(recent, other);
            }
        }
        return squaredNorm == 0 ? 0 : product / Math.sqrt(squaredNorm);
    }

    private static ItemTexts randomTexts(Sequences sequences, Random random) {
        Map<String, ItemTexts.Text> texts = new HashMap<>();
        for (String name : sequences.itemNames()) {
            int words = random.nextInt(4);
            StringBuilder title = new StringBuilder();
            for (int word = 0; word < words; word++) {
                title.append("word").append(random.nextInt(6)).append(' ');
            }
            texts.put(name, text(title.toString().strip()));
        }
        return ItemTexts.of(sequences.itemNames(), texts);
    }

    private static ItemTexts.Text text(String title) {
        return new ItemTexts.Text(title, List.of());
    }
}
