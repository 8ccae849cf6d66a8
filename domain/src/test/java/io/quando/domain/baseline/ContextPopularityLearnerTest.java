package io.quando.domain.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.score.UnlearnableException;
import io.quando.domain.sequence.History;
import io.quando.domain.sequence.Sequences;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
