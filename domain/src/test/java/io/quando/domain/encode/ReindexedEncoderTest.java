package io.quando.domain.encode;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.score.BatchScorer;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReindexedEncoderTest {
    /// Scores items by their names, the names of the history, its times, its types and the moment.
    private static final class ByName implements Encoder {
        private final Vocabulary vocabulary;
        private int closed;

        ByName(Vocabulary vocabulary) {
            this.vocabulary = vocabulary;
        }

        @Override
        public int batch() {
            return 3;
        }

        @Override
        public void score(List<History> histories, float[][] scores) {
            for (int i = 0; i < scores.length; i++) {
                assertThat(scores[i]).hasSize(vocabulary.size()).containsOnly(0);
                String seen = seen(histories.get(i));
                for (int item = 0; item < scores[i].length; item++) {
                    scores[i][item] = (seen + vocabulary.names().get(item)).hashCode();
                }
            }
        }

        private String seen(History history) {
            StringBuilder seen = new StringBuilder().append(history.now());
            for (int at = 0; at < history.length(); at++) {
                seen.append(vocabulary.names().get(history.item(at)))
                        .append(history.time(at))
                        .append(history.typeNames().get(history.type(at)));
            }
            return seen.toString();
        }

        @Override
        public Artefact artefact(String snapshot) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            closed++;
        }
    }

    /// Known are c and a, as 0 and 1; of the history a, b, c it sees a and c.
    @Test
    void whatIsNotKnownIsNeitherSeenNorRecommended() {
        Sequences asked = events("a", "b", "c");
        Vocabulary own = new Vocabulary(List.of("c", "a"));
        float[][] scores = new float[1][3];
        new ReindexedEncoder(new ByName(own), own, asked.itemNames())
                .score(List.of(History.of(asked, 0, 3, true, 9)), scores);
        assertThat(scores[0])
                .containsExactly(
                        "9a0evenc2evena".hashCode(),
                        Float.NEGATIVE_INFINITY,
                        "9a0evenc2evenc".hashCode());
    }

    @Test
    void aHistoryOfWhichNothingIsKnownIsEmptyAndStillTimedAndTyped() {
        Sequences asked = events("a", "b");
        History none = History.of(asked, 0, 2, true, 9).recoded(new int[] {-1, -1}, List.of("z"));
        assertThat(none.length()).isZero();
        assertThat(none.timed()).isTrue();
        assertThat(none.typed()).isTrue();
        assertThat(none.owner()).isEqualTo(History.STRANGER);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void inItsOwnCodesItAnswersTheSame(int questions) {
        Sequences asked = drawn(questions);
        Vocabulary own = new Vocabulary(asked.itemNames());
        List<History> histories = histories(asked, questions);
        assertThat(answers(new ReindexedEncoder(new ByName(own), own, own.names()), histories))
                .isDeepEqualTo(answers(new ByName(own), histories));
    }

    /// The order of codes does not matter, nor items that only the encoder knows.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void otherCodesOfTheSameItemsChangeNothing(int questions) {
        Sequences asked = drawn(questions);
        List<History> histories = histories(asked, questions);
        List<String> shuffled = new ArrayList<>(asked.itemNames());
        shuffled.addAll(List.of("retired", "gone"));
        Collections.shuffle(shuffled, new Random(questions));
        Vocabulary own = new Vocabulary(shuffled);
        Vocabulary same = new Vocabulary(asked.itemNames());
        assertThat(answers(new ReindexedEncoder(new ByName(own), own, same.names()), histories))
                .isDeepEqualTo(answers(new ByName(same), histories));
    }

    @Test
    void theEncoderIsAskedInItsOwnBatchesAndClosed() {
        ByName encoder = new ByName(new Vocabulary(List.of()));
        try (var translated =
                new ReindexedEncoder(encoder, new Vocabulary(List.of()), List.of("a"))) {
            assertThat(translated.batch()).isEqualTo(3);
        }
        assertThat(encoder.closed).isOne();
    }

    private static float[][] answers(BatchScorer scorer, List<History> histories) {
        float[][] answers = new float[histories.size()][ITEMS];
        scorer.score(histories, answers);
        return answers;
    }

    private static final int ITEMS = 30;

    private static Sequences events(String... items) {
        SequencesBuilder builder = Sequences.builder();
        for (int i = 0; i < items.length; i++) {
            builder.add(
                    "u",
                    items[i],
                    Instant.ofEpochMilli(i),
                    null,
                    null,
                    i % 2 == 0 ? "even" : "odd");
        }
        return builder.build();
    }

    private static Sequences drawn(int users) {
        Random random = new Random(users);
        SequencesBuilder builder = Sequences.builder();
        IntStream.range(0, ITEMS)
                .forEach(item -> builder.add("all", "i" + item, Instant.EPOCH, 0.5, "b", "view"));
        for (int user = 0; user < users; user++) {
            for (int i = random.nextInt(6); i >= 0; i--) {
                builder.add(
                        "u" + user,
                        "i" + random.nextInt(ITEMS),
                        Instant.ofEpochMilli(random.nextInt(100)),
                        null,
                        "b" + i / 2,
                        random.nextBoolean() ? "view" : "cart");
            }
        }
        return builder.build();
    }

    private static List<History> histories(Sequences asked, int questions) {
        Random random = new Random(questions);
        return IntStream.rangeClosed(1, questions)
                .mapToObj(user -> {
                    int length = random.nextInt(asked.length(user) + 1);
                    return History.of(asked, user, length, true, random.nextInt(100));
                })
                .toList();
    }
}
