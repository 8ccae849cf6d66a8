package io.quando.domain.encode;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.sequence.ItemEmbeddings;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {
    private static Sequences untimed(String... userAndItem) {
        SequencesBuilder builder = Sequences.builder();
        for (int i = 0; i < userAndItem.length; i += 2) {
            builder.add(userAndItem[i], userAndItem[i + 1], null, null, null);
        }
        return builder.build();
    }

    private static SequencesBuilder drawn(int events, long seed) {
        Random random = new Random(seed);
        SequencesBuilder builder = Sequences.builder();
        for (int i = 0; i < events; i++) {
            builder.add(
                    "u" + random.nextInt(9),
                    "item " + random.nextInt(50),
                    Instant.ofEpochMilli(random.nextInt(1_000_000)),
                    random.nextInt(5) / 2.0,
                    "b" + random.nextInt(100));
        }
        return builder;
    }

    /// Two items, `a` and `é`; no times, values, baskets; one user with both.
    @Test
    void aNameIsTheHashOfAllFields() throws Exception {
        byte[] fields =
                HexFormat.of()
                        .parseHex(
                                "00000002"
                                        + "0000000161"
                                        + "00000002c3a9"
                                        + "000000"
                                        + "00000001"
                                        + "00000002"
                                        + "00000000"
                                        + "00000001");
        assertThat(DataHash.nameOf(untimed("u", "a", "u", "é")))
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(fields)));
    }

    /// Behind the fields of the same data without types: two names, `cart` and `view`, and the
    /// codes.
    @Test
    void typesStandBehindAllElse() throws Exception {
        byte[] fields =
                HexFormat.of()
                        .parseHex(
                                "00000001"
                                        + "0000000161"
                                        + "000000"
                                        + "00000001"
                                        + "00000002"
                                        + "00000000"
                                        + "00000000"
                                        + "00000002"
                                        + "0000000463617274"
                                        + "0000000476696577"
                                        + "00000000"
                                        + "00000001");
        assertThat(DataHash.nameOf(typed("cart", "view")))
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(fields)));
    }

    private static Sequences typed(String... types) {
        SequencesBuilder builder = Sequences.builder();
        for (String type : types) {
            builder.add("u", "a", null, null, null, type);
        }
        return builder.build();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021, 20_000})
    void equalSequencesHaveOneName(int events) {
        assertThat(DataHash.nameOf(drawn(events, 1).build()))
                .isEqualTo(DataHash.nameOf(drawn(events, 1).build()))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void namesOfUsersDoNotCount() {
        assertThat(DataHash.nameOf(untimed("u", "a", "v", "b")))
                .isEqualTo(DataHash.nameOf(untimed("x", "a", "y", "b")));
    }

    @Test
    void whateverElseDiffersTellsApart() {
        Sequences both = untimed("u", "a", "u", "b");
        List<Sequences> all =
                List.of(
                        both,
                        untimed(),
                        untimed("u", "a"),
                        both.upTo(new int[] {1}),
                        both.upTo(new int[] {0}),
                        untimed("u", "b", "u", "a"),
                        untimed("u", "ab"),
                        untimed("u", "a", "v", "b"),
                        untimed("u", "a", "v", "b", "u", "b"),
                        untimed("u", "a", "v", "b", "v", "b"),
                        one(1L, null, null),
                        one(2L, null, null),
                        one(null, 1.0, null),
                        one(null, 2.0, null),
                        one(null, null, "b"),
                        typed("view"),
                        typed("cart"),
                        typed("view", "view"),
                        typed("view", "cart"),
                        typed("cart", "view"),
                        typed("view", "cart", "view"),
                        typed("view", "cart", "cart"));
        Set<String> names = new HashSet<>();
        all.forEach(sequences -> names.add(DataHash.nameOf(sequences)));
        assertThat(names).hasSameSizeAs(all);
    }

    private static Sequences one(
            @Nullable Long millis, @Nullable Double value, @Nullable String basket) {
        return Sequences.builder()
                .add("u", "a", millis == null ? null : Instant.ofEpochMilli(millis), value, basket)
                .build();
    }

    /// An event more, far behind the first buffer, is seen.
    @Test
    void everyEventCounts() {
        assertThat(DataHash.nameOf(drawn(20_000, 1).build()))
                .isNotEqualTo(DataHash.nameOf(drawn(20_001, 1).build()));
    }

    @Test
    void vectorsAreToldApartByNumbersAndItems() {
        List<ItemEmbeddings> all =
                List.of(
                        ItemEmbeddings.none(1),
                        ItemEmbeddings.none(2),
                        vectors("a", 1, 2),
                        vectors("b", 1, 2),
                        vectors("a", 1, 3),
                        vectors("a", 1, 2, 0));
        Set<String> names = new HashSet<>();
        all.forEach(vectors -> names.add(DataHash.nameOf(vectors)));
        assertThat(names).hasSameSizeAs(all).allMatch(name -> name.matches("[0-9a-f]{64}"));
        assertThat(DataHash.nameOf(vectors("a", 1, 2))).isIn(names);
    }

    private static ItemEmbeddings vectors(String item, float... vector) {
        return ItemEmbeddings.of(List.of("a", "b"), Map.of(item, vector));
    }

    /// Of two items the second is called `é`, and belongs to `a`.
    @Test
    void theNameOfTextsIsTheHashOfAllOfThem() throws Exception {
        byte[] fields =
                HexFormat.of()
                        .parseHex(
                                "00000002"
                                        + "00000000"
                                        + "00000000"
                                        + "00000002c3a9"
                                        + "00000001"
                                        + "0000000161");
        assertThat(DataHash.nameOf(texts("b", "é", "a")))
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(fields)));
    }

    @Test
    void textsAreToldApartByWordsAndItems() {
        List<ItemTexts> all =
                List.of(
                        ItemTexts.none(1),
                        ItemTexts.none(2),
                        texts("a", "milk"),
                        texts("b", "milk"),
                        texts("a", "bread"),
                        texts("a", "", "milk"),
                        texts("a", "milk", "x"),
                        texts("a", "milk", "x", "y"),
                        texts("a", "milk", "y", "x"),
                        texts("a", "milk", "xy"));
        Set<String> names = new HashSet<>();
        all.forEach(texts -> names.add(DataHash.nameOf(texts)));
        assertThat(names).hasSameSizeAs(all);
        assertThat(DataHash.nameOf(texts("a", "milk"))).isIn(names);
    }

    private static ItemTexts texts(String item, String title, String... categories) {
        return ItemTexts.of(
                List.of("a", "b"), Map.of(item, new ItemTexts.Text(title, List.of(categories))));
    }
}
