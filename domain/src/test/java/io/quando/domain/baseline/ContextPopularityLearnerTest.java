package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.score.ItemScorer;
import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextPopularityLearnerTest {
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant SUNDAY_EVENING = Instant.parse("2026-11-22T20:00:00Z");

    /// Tea and coffee on Monday morning, tea and wine on Sunday evening: tea has half of all.
    @Test
    void anItemsShareIsThatOfTheMomentShrunkTowardsTheOverallOne() {
        Sequences sequences =
                Sequences.builder()
                        .add("u", "tea", MONDAY_MORNING, null, null)
                        .add("u", "coffee", MONDAY_MORNING, null, null)
                        .add("u", "tea", SUNDAY_EVENING, null, null)
                        .add("u", "wine", SUNDAY_EVENING, null, null)
                        .build();
        float other = 200 * 0.25f / 202;
        assertThat(scores(sequences, MONDAY_MORNING))
                .containsExactly(inOrder(sequences, 101f / 202, 51f / 202, other), within(1e-6f));
        assertThat(scores(sequences, SUNDAY_EVENING))
                .containsExactly(inOrder(sequences, 101f / 202, other, 51f / 202), within(1e-6f));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 6, 7, 8, 9})
    void theSharesAreThoseCountedByHand(long seed) {
        RandomSequences data = RandomSequences.decorated(seed);
        ItemScorer scorer =
                Learning.learn(new ContextPopularityLearner(), data.training(), Map.of());
        for (History history : data.histories()) {
            float[] scores = Learning.scores(scorer, history, data.items());
            for (int item = 0; item < scores.length; item++) {
                assertThat((double) scores[item])
                        .isCloseTo(share(data.training(), item, history.now()), within(1e-6));
            }
        }
    }

    private static double share(Sequences training, int item, long now) {
        double[] counts = new double[4];
        for (int user = 0; user < training.users(); user++) {
            for (int i = 0; i < training.length(user); i++) {
                boolean same = moment(training.time(user, i)).equals(moment(now));
                boolean it = training.item(user, i) == item;
                counts[0] += it && same ? 1 : 0;
                counts[1] += it ? 1 : 0;
                counts[2] += same ? 1 : 0;
                counts[3]++;
            }
        }
        double overall = counts[1] / Math.max(1, counts[3]);
        return (counts[0] + 200 * overall) / (counts[2] + 200);
    }

    /// Kind of day and quarter of it; the epoch was a Thursday.
    private static List<Object> moment(long time) {
        long hours = Math.floorDiv(time, 3_600_000L);
        long day = Math.floorMod(Math.floorDiv(hours, 24L) + 3, 7L);
        return List.of(day >= 5, Math.floorMod(hours, 24L) / 6);
    }

    @Test
    void withoutTimesThereIsNothingToLearn() {
        assertThatExceptionOfType(UnlearnableException.class)
                .isThrownBy(() ->
                        Learning.learn(
                                new ContextPopularityLearner(), Toy.sequences("a"), Map.of()))
                .withMessageContaining("time")
                .withMessageContaining("popularity");
    }

    private static float[] inOrder(Sequences sequences, float tea, float coffee, float wine) {
        float[] shares = new float[3];
        shares[Toy.item(sequences, "tea")] = tea;
        shares[Toy.item(sequences, "coffee")] = coffee;
        shares[Toy.item(sequences, "wine")] = wine;
        return shares;
    }

    private static float[] scores(Sequences sequences, Instant now) {
        return Learning.scores(
                Learning.learn(new ContextPopularityLearner(), sequences, Map.of()),
                History.of(sequences, 0, 0, false, now.toEpochMilli()),
                3);
    }
}
