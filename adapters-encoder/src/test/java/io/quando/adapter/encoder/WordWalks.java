package io.quando.adapter.encoder;

import io.quando.adapter.encoder.train.Recording;
import io.quando.domain.encode.Artefact;
import io.quando.domain.encode.Encoder;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.ItemEmbeddings;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A catalogue in which an item of one word is followed by any item of the next word. Of each word
/// there is an item that nobody has touched.
final class WordWalks {
    static final int WORDS = 6;
    static final int EACH = 6;
    static final int ITEMS = WORDS * EACH;
    static final int LENGTH = 10;
    static final int USERS = 60;

    /// Of the vectors; other than that of the networks.
    private static final int WIDTH = 24;

    private static final double NOISE = 0.05;

    private WordWalks() {}

    /// What is known of the items.
    record Known(ItemTexts texts, ItemEmbeddings vectors) {}

    /// Share of users after whom, among some items, one of the right word is the best.
    static double hits(Encoder encoder, Sequences sequences, IntPredicate asked) {
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

    static float[] scores(Encoder encoder, Sequences sequences, int user) {
        float[] scores = new float[ITEMS];
        encoder.score(History.of(sequences, user, LENGTH, true, 0), scores);
        return scores;
    }

    static boolean untouched(int number) {
        return number >= ITEMS - WORDS;
    }

    static int number(Sequences sequences, int item) {
        String name = sequences.itemNames().get(item);
        return Integer.parseInt(name.replaceAll("[a-z]", ""));
    }

    /// An item's word is its number modulo the words.
    static ItemTexts texts(Sequences sequences, IntUnaryOperator whose) {
        Map<String, ItemTexts.Text> texts = new LinkedHashMap<>();
        for (int item = 0; item < ITEMS; item++) {
            int word = whose.applyAsInt(number(sequences, item)) % WORDS;
            var text = new ItemTexts.Text("word" + word, List.of("all"));
            texts.put(sequences.itemNames().get(item), text);
        }
        return ItemTexts.of(sequences.itemNames(), texts);
    }

    static Sequences walks(String prefix) {
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

    /// Vectors of items of the same word are close to each other.
    static ItemEmbeddings vectors(Sequences sequences, IntUnaryOperator whose) {
        var builder = ItemEmbeddings.builder(sequences.itemNames());
        for (int item = 0; item < ITEMS; item++) {
            int number = whose.applyAsInt(number(sequences, item));
            var word = new Random(number % WORDS);
            var own = new Random(number);
            float[] vector = new float[WIDTH];
            for (int i = 0; i < WIDTH; i++) {
                vector[i] = (float) (word.nextGaussian() + NOISE * own.nextGaussian());
            }
            builder.add(sequences.itemNames().get(item), vector);
        }
        return builder.build();
    }

    static Encoder train(
            SmallPlan small,
            Known known,
            Sequences sequences,
            @Nullable Artefact predecessor,
            Map<String, Double> changed) {
        int[] lengths = IntStream.range(0, USERS + 1).map(u -> u < USERS ? LENGTH : 0).toArray();
        Map<String, Double> all = new LinkedHashMap<>();
        all.put("dim", 32.0);
        all.put("max-length", (double) LENGTH);
        all.put("batch-tokens", 128.0);
        all.put("learning-rate", 0.01);
        all.put("epochs", small == SmallPlan.BERT ? 200.0 : 20.0);
        all.putAll(changed);
        return small.trainer()
                .train(
                        new TrainingSet(
                                sequences.upTo(lengths), known.texts(), known.vectors(), 2, null),
                        small.plan(all),
                        Recording.after(predecessor));
    }
}
