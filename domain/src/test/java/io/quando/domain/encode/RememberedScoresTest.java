package io.quando.domain.encode;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.score.BatchScorer;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import io.quando.domain.sequence.SequencesBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedScoresTest {
    private static final int ITEMS = 5;

    /// Hangs on the length and the last item of a history, and on the moment.
    private static final class Counting implements BatchScorer {
        private int asked;

        @Override
        public int batch() {
            return 4;
        }

        @Override
        public void score(List<History> histories, float[][] scores) {
            assertThat(scores).hasDimensions(histories.size(), ITEMS);
            asked += histories.size();
            for (int i = 0; i < scores.length; i++) {
                History history = histories.get(i);
                int length = history.length();
                assertThat(scores[i]).containsOnly(0);
                scores[i][0] = length;
                scores[i][1] = length == 0 ? -1 : history.item(length - 1);
                scores[i][2] = history.now();
            }
        }
    }

    private static List<History> histories(int users) {
        Random random = new Random(users);
        SequencesBuilder builder = Sequences.builder();
        for (int item = 0; item < ITEMS; item++) {
            builder.add("all", "i" + item, null, null, null);
        }
        for (int user = 0; user < users; user++) {
            for (int i = 0; i < 3; i++) {
                builder.add("u" + user, "i" + random.nextInt(ITEMS), null, null, null);
            }
        }
        Sequences all = builder.build();
        List<History> histories = new ArrayList<>(List.of(History.of(all, 0, 0, true, 0)));
        for (int user = 1; user <= users; user++) {
            for (int length = 1; length <= 3; length++) {
                histories.add(History.of(all, user, length, true, length % 2));
                histories.add(History.of(all, user, length, true, 7));
            }
        }
        return histories;
    }

    private static float[][] scores(BatchScorer scorer, List<History> histories) {
        float[][] scores = new float[histories.size()][ITEMS];
        scorer.score(histories, scores);
        return scores;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void theSecondAnswerIsTheFirst(int users) {
        List<History> histories = histories(users);
        Counting encoder = new Counting();
        float[][] expected = scores(encoder, histories);
        for (int room : new int[] {0, ITEMS - 1, 3 * ITEMS, 1 << 20}) {
            encoder.asked = 0;
            RememberedScores remembered = new RememberedScores(encoder, room);
            for (int round = 0; round < 3; round++) {
                assertThat(scores(remembered, histories)).isDeepEqualTo(expected);
            }
            int fitting = Math.min(histories.size(), room / ITEMS);
            assertThat(encoder.asked).isEqualTo(3 * histories.size() - 2 * fitting);
        }
    }

    @Test
    void whatOneDoesWithAnAnswerChangesNoOther() {
        List<History> histories = histories(2);
        Counting encoder = new Counting();
        RememberedScores remembered = new RememberedScores(encoder);
        scores(remembered, histories)[0][0] = 99;
        scores(remembered, histories)[0][0] = 98;
        assertThat(scores(remembered, histories)).isDeepEqualTo(scores(encoder, histories));
        assertThat(remembered.batch()).isEqualTo(4);
    }
}
