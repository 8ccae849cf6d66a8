package io.quando.adapter.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.adapter.encoder.train.Recording;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Encoder;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A catalogue in which an item of one word is followed by any item of the next word. Of each word
/// there is an item that nobody has touched.
@ParameterizedClass
@EnumSource(
        value = SmallPlan.class,
        names = {"SASREC", "GRU", "BERT", "BILINEAR", "DEEP"})
class WithTextsTest {
    private static final int WORDS = 6;
    private static final int EACH = 6;
    private static final int ITEMS = WORDS * EACH;
    private static final int LENGTH = 10;
    private static final int USERS = 60;
    private static final double INPUT = 2;

    private final SmallPlan small;

    WithTextsTest(SmallPlan small) {
        this.small = small;
    }

    @Test
    void untouchedItemsAreKnownByTheirTexts() {
        Sequences sequences = walks("item");
        try (Encoder encoder = train(sequences, texts(sequences, i -> i), INPUT, null)) {
            assertThat(hits(encoder, sequences, WithTextsTest::untouched)).isGreaterThan(0.8);
        }
    }

    @Test
    void shuffledTextsTellNothingOfUntouchedItems() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, ITEMS).boxed().toList());
        Collections.shuffle(order, new Random(4));
        Sequences sequences = walks("item");
        try (Encoder encoder = train(sequences, texts(sequences, order::get), INPUT, null)) {
            assertThat(hits(encoder, sequences, WithTextsTest::untouched)).isLessThan(0.6);
        }
    }

    @Test
    void rowsMayBeginWithTexts() {
        Sequences sequences = walks("item");
        try (Encoder encoder = train(sequences, texts(sequences, i -> i), 1, null)) {
            assertThat(hits(encoder, sequences, i -> !untouched(i))).isGreaterThan(0.5);
        }
    }

    @Test
    void anotherCatalogueIsBegunFromOneWithTheSameWords() {
        Sequences one = walks("item");
        Sequences other = walks("thing");
        ItemTexts texts = texts(other, i -> i);
        try (Encoder first = train(one, texts(one, i -> i), INPUT, null);
                Encoder begun = begin(other, texts, first.artefact("one"));
                Encoder fresh = begin(other, texts, null)) {
            assertThat(hits(begun, other, i -> true)).isGreaterThan(0.8);
            assertThat(hits(fresh, other, i -> true)).isLessThan(0.5);
        }
    }

    @Test
    void predecessorOfTheSameCatalogueIsGoneOnFrom() {
        Sequences sequences = walks("item");
        ItemTexts texts = texts(sequences, i -> i);
        try (Encoder first = train(sequences, texts, INPUT, null);
                Encoder next = begin(sequences, texts, first.artefact("one"))) {
            float[] before = scores(first, sequences, 0);
            float[] after = scores(next, sequences, 0);
            for (int item = 0; item < ITEMS; item++) {
                assertThat(after[item]).isCloseTo(before[item], within(0.05f));
            }
        }
    }

    /// Share of users after whom, among some items, one of the right word is the best.
    private static double hits(Encoder encoder, Sequences sequences, IntPredicate asked) {
        int hits = 0;
        for (int user = 0; user < USERS; user++) {
            float[] scores = scores(encoder, sequences, user);
            int last = number(sequences, sequences.item(user, LENGTH - 1));
            int best =
                    IntStream.range(0, ITEMS)
                            .filter(item -> asked.test(number(sequences, item)))
                            .reduce((a, b) -> scores[b] > scores[a] ? b : a)
                            .orElseThrow();
            hits += number(sequences, best) % WORDS == (last + 1) % WORDS ? 1 : 0;
        }
        return (double) hits / USERS;
    }

    private static float[] scores(Encoder encoder, Sequences sequences, int user) {
        float[] scores = new float[ITEMS];
        encoder.score(History.of(sequences, user, LENGTH, true, 0), scores);
        return scores;
    }

    private static boolean untouched(int number) {
        return number >= ITEMS - WORDS;
    }

    private static int number(Sequences sequences, int item) {
        String name = sequences.itemNames().get(item);
        return Integer.parseInt(name.replaceAll("[a-z]", ""));
    }

    /// An item's word is its number modulo the words.
    private static ItemTexts texts(Sequences sequences, IntUnaryOperator whose) {
        Map<String, ItemTexts.Text> texts = new LinkedHashMap<>();
        for (int item = 0; item < ITEMS; item++) {
            int word = whose.applyAsInt(number(sequences, item)) % WORDS;
            var text = new ItemTexts.Text("word" + word, List.of("all"));
            texts.put(sequences.itemNames().get(item), text);
        }
        return ItemTexts.of(sequences.itemNames(), texts);
    }

    private static Sequences walks(String prefix) {
        var random = new Random(8);
        var builder = Sequences.builder();
        for (int user = 0; user < USERS; user++) {
            for (int step = 0; step < LENGTH; step++) {
                int number = (user + step) % WORDS + WORDS * random.nextInt(EACH - 1);
                builder.add("user" + user, prefix + number, null, null, null);
            }
        }
        for (int number = ITEMS - WORDS; number < ITEMS; number++) {
            builder.add("later", prefix + number, null, null, null);
        }
        return builder.build();
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
        int[] lengths = IntStream.range(0, USERS + 1).map(u -> u < USERS ? LENGTH : 0).toArray();
        Map<String, Double> all = new LinkedHashMap<>();
        all.put("dim", 32.0);
        all.put("max-length", (double) LENGTH);
        all.put("batch-tokens", 128.0);
        all.put("learning-rate", 0.01);
        all.put("epochs", small == SmallPlan.BERT ? 200.0 : 20.0);
        all.put("text", use);
        all.putAll(changed);
        return small.trainer()
                .train(
                        new TrainingSet(sequences.upTo(lengths), texts, 2),
                        small.plan(all),
                        Recording.after(predecessor));
    }
}
