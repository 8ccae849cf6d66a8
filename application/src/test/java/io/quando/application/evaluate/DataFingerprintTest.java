package io.quando.application.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.application.evaluate.EvaluateModels.Data;
import io.quando.domain.evaluate.LeaveOneOut;
import io.quando.domain.evaluate.Split;
import io.quando.domain.evaluate.TestCase;
import io.quando.domain.sequence.ItemEmbeddings;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.ItemTexts.Text;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DataFingerprintTest {
    private static final Data PLAIN = data("u", "abcd", 1, 3.0, Map.of());

    /// One user of four events.
    private static Sequences sequences(String user, String items, int apart, double value) {
        SequencesBuilder builder = Sequences.builder();
        for (int i = 0; i < items.length(); i++) {
            builder.add(
                    user,
                    items.substring(i, i + 1),
                    Instant.ofEpochSecond((long) i * apart),
                    i == 2 ? value : 1.0,
                    "b" + i / apart);
        }
        return builder.build();
    }

    /// Without types, if none are given.
    private static Data typed(@Nullable String... types) {
        SequencesBuilder builder = Sequences.builder();
        for (int i = 0; i < types.length; i++) {
            builder.add("u", "abcd".substring(i, i + 1), null, null, null, types[i]);
        }
        return data("u", builder.build(), Map.of());
    }

    private static Data data(
            String user, String items, int apart, double value, Map<String, Text> texts) {
        return data(user, sequences(user, items, apart, value), texts);
    }

    private static Data data(String user, Sequences all, Map<String, Text> texts) {
        return new Data(
                "data of " + user,
                all,
                ItemTexts.of(all.itemNames(), texts),
                null,
                new LeaveOneOut().split(all));
    }

    private static Data split(int training, int refitting, int validation, int test) {
        return new Data(
                PLAIN.name(),
                PLAIN.sequences(),
                PLAIN.texts(),
                null,
                new Split(
                        "leave-one-out",
                        new int[] {training},
                        new int[] {refitting},
                        List.of(new TestCase(0, validation, 2, 3)),
                        List.of(new TestCase(0, test, 3, 4))));
    }

    @Test
    void whateverAFigureHangsOnIsPartOfIt() {
        assertThat(
                        Stream.of(
                                        PLAIN,
                                        data("u", "abca", 1, 3.0, Map.of()),
                                        data("u", "abcx", 1, 3.0, Map.of()),
                                        data("u", "abcd", 2, 3.0, Map.of()),
                                        data("u", "abcd", 1, 4.0, Map.of()),
                                        data("u", "abcd", 1, 3.0, text("title", "c")),
                                        data("u", "abcd", 1, 3.0, text("titl", "ec")),
                                        typed(null, null, null, null),
                                        typed("view", "view", "view", "view"),
                                        typed("cart", "cart", "cart", "cart"),
                                        typed("view", "view", "cart", "view"),
                                        typed("view", "view", "cart", "cart"),
                                        vectors(Map.of("a", new float[] {1, 2})),
                                        vectors(Map.of("b", new float[] {1, 2})),
                                        vectors(Map.of("a", new float[] {1, 3})),
                                        split(1, 3, 2, 3),
                                        split(2, 2, 2, 3),
                                        split(2, 3, 1, 3),
                                        split(2, 3, 2, 2))
                                .map(DataFingerprint::of))
                .doesNotHaveDuplicates()
                .allMatch(fingerprint -> fingerprint.matches("1-4-[0-9a-f]{16}"));
    }

    /// As it was before there were types: figures that were kept are found by it.
    @Test
    void dataWithoutTypesKeepTheirs() {
        assertThat(DataFingerprint.of(PLAIN)).isEqualTo("1-4-73025a66d4ea9db8");
        assertThat(DataFingerprint.of(typed(null, null, null, null)))
                .isEqualTo("1-4-6d0a431da6ad9584");
    }

    private static Map<String, Text> text(String title, String category) {
        return Map.of("a", new Text(title, List.of(category)));
    }

    private static Data vectors(Map<String, float[]> vectors) {
        return new Data(
                PLAIN.name(),
                PLAIN.sequences(),
                PLAIN.texts(),
                ItemEmbeddings.of(PLAIN.sequences().itemNames(), vectors),
                null,
                PLAIN.split());
    }

    /// Figures kept by those who know no vectors are found.
    @Test
    void withoutVectorsItStaysAsItWas() {
        assertThat(DataFingerprint.of(PLAIN)).isEqualTo("1-4-73025a66d4ea9db8");
        assertThat(DataFingerprint.of(vectors(Map.of("other", new float[] {1, 2}))))
                .isEqualTo(DataFingerprint.of(PLAIN));
    }

    @Test
    void namesOfDataAndUsersAreNot() {
        assertThat(DataFingerprint.of(data("v", "abcd", 1, 3.0, Map.of())))
                .isEqualTo(DataFingerprint.of(PLAIN))
                .isEqualTo(DataFingerprint.of(split(2, 3, 2, 3)));
    }
}
