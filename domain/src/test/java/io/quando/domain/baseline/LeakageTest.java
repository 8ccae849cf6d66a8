package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.score.Hyperparameter;
import io.quando.domain.score.Hyperparameters;
import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.Learner;
import io.quando.domain.score.TrainingSet;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.ItemTexts;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No model knows what lies behind the split.
class LeakageTest {
    private static final int ITEMS = 12;
    private static final int USERS = 15;
    private static final int LEARNT = 8;
    private static final Instant SPLIT = Instant.parse("2026-06-01T00:00:00Z");

    /// Two items without a text: of neither anything can be learnt.
    private static final String NEVER = "never";

    private static final String LATER = "later";

    static Stream<Learner> all() {
        return Learning.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void anotherFutureChangesNoScore(Learner learner) {
        scoresAreTheSame(full -> learner, full(1, false), full(2, false));
    }

    @ParameterizedTest
    @MethodSource("all")
    void anItemOfTheFutureIsAnyUnknownItem(Learner learner) {
        futureItemIsUnknown(full -> learner);
    }

    @Test
    void whoLooksBehindTheSplitIsCaught() {
        assertThatThrownBy(() -> scoresAreTheSame(Cheat::new, full(1, false), full(2, false)))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> futureItemIsUnknown(Cheat::new))
                .isInstanceOf(AssertionError.class);
    }

    private static void futureItemIsUnknown(Function<Sequences, Learner> learner) {
        Sequences without = full(1, false);
        Sequences with = full(1, true);
        scoresAreTheSame(learner, without, with);
        ItemScorer scorer = learn(learner.apply(with), with);
        for (int user = 1; user <= USERS; user++) {
            float[] scores = scores(scorer, with, user);
            assertThat(scores[Toy.item(with, LATER)])
                    .isLessThanOrEqualTo(scores[Toy.item(with, NEVER)]);
        }
    }

    private static void scoresAreTheSame(
            Function<Sequences, Learner> learner, Sequences one, Sequences other) {
        assertThat(one.itemNames()).isEqualTo(other.itemNames());
        ItemScorer ofOne = learn(learner.apply(one), one);
        ItemScorer ofOther = learn(learner.apply(other), other);
        for (int user = 1; user <= USERS; user++) {
            assertThat(scores(ofOne, one, user)).containsExactly(scores(ofOther, other, user));
        }
    }

    private static float[] scores(ItemScorer scorer, Sequences full, int user) {
        History history = History.of(full, user, LEARNT, true, SPLIT.toEpochMilli());
        return Learning.scores(scorer, history, full.items());
    }

    private static ItemScorer learn(Learner learner, Sequences full) {
        int[] lengths = new int[full.users()];
        for (int user = 1; user <= USERS; user++) {
            lengths[user] = LEARNT;
        }
        return Learning.learn(learner, full.upTo(lengths), texts(full), Map.of());
    }

    private static ItemTexts texts(Sequences sequences) {
        Map<String, ItemTexts.Text> texts = new HashMap<>();
        for (int item = 0; item < ITEMS; item++) {
            texts.put("i" + item, new ItemTexts.Text("word" + item % 4, List.of("c" + item % 3)));
        }
        return ItemTexts.of(sequences.itemNames(), texts);
    }

    /// The first user names all items, behind the split; the others' past is always the same.
    private static Sequences full(long future, boolean later) {
        SequencesBuilder builder = Sequences.builder();
        for (int item = 0; item < ITEMS; item++) {
            builder.add("catalogue", "i" + item, SPLIT, 3.0, "b");
        }
        builder.add("catalogue", NEVER, SPLIT, 3.0, "b").add("catalogue", LATER, SPLIT, 3.0, "b");
        addAll(builder, new Random(0), SPLIT.minusSeconds(100_000), false);
        addAll(builder, new Random(future), SPLIT.plusSeconds(1), later);
        return builder.build();
    }

    private static void addAll(
            SequencesBuilder builder, Random random, Instant from, boolean later) {
        for (int user = 0; user < USERS; user++) {
            for (int event = 0; event < LEARNT; event++) {
                Instant time = from.plusSeconds(random.nextInt(90_000));
                double value = 1 + random.nextInt(5);
                String item = "i" + Math.min(random.nextInt(ITEMS), random.nextInt(ITEMS));
                builder.add("u" + user, item, time, value, "b" + event / 3);
            }
            if (later) {
                builder.add("u" + user, LATER, from.plusSeconds(95_000), 5.0, "late");
            }
        }
    }

    /// Counts in all sequences, whatever it was given to learn from.
    private record Cheat(Sequences full) implements Learner {
        @Override
        public String name() {
            return "cheat";
        }

        @Override
        public String source() {
            return "nowhere";
        }

        @Override
        public List<Hyperparameter> hyperparameters() {
            return List.of();
        }

        @Override
        public ItemScorer learn(TrainingSet training, Hyperparameters h, DoubleConsumer progress) {
            return new PopularityLearner()
                    .learn(new TrainingSet(full, training.texts(), 1), h, progress);
        }
    }
}
