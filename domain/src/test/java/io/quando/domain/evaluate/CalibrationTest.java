package io.quando.domain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {
    /// Answers of one item each.
    private static Measurement answered(float[] scores, boolean[] hits) {
        ScoredHits scored = new ScoredHits(scores.length);
        for (int i = 0; i < scores.length; i++) {
            scored.enter(i, new float[] {scores[i]}, new boolean[] {hits[i]});
        }
        return new Measurement(List.of(), Map.of(), Map.of(), new float[0], scored);
    }

    private static Measurement random(long seed, int answers, double slope) {
        Random random = new Random(seed);
        float[] scores = new float[answers];
        boolean[] hits = new boolean[answers];
        for (int i = 0; i < answers; i++) {
            scores[i] = random.nextFloat();
            hits[i] = random.nextDouble() < slope * scores[i];
        }
        return answered(scores, hits);
    }

    /// The validation says 0 for 1 and 1 for 2; in the test 1 is right once in two, 2 once in one:
    /// what has the same predicted chance is one bin, and its error is ½ for two of three.
    @Test
    void theErrorIsTheMeanDistanceOverTheBins() {
        Measurement validation = answered(new float[] {1, 2}, new boolean[] {false, true});
        Measurement test = answered(new float[] {1, 2, 1}, new boolean[] {true, true, false});
        Calibration calibration = Calibration.of(validation, test);
        assertThat(calibration.error()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(calibration.bins())
                .containsExactly(new Calibration.Bin(0, 0.5, 2), new Calibration.Bin(1, 1, 1));
    }

    @Test
    void chancesThatHoldHaveASmallError() {
        Calibration calibration = Calibration.of(random(1, 20_000, 0.5), random(2, 20_000, 0.5));
        assertThat(calibration.error()).isLessThan(0.015);
        assertThat(calibration.bins()).hasSizeBetween(5, 10);
        assertThat(calibration.bins().stream().mapToInt(Calibration.Bin::count).sum())
                .isEqualTo(20_000);
        assertThat(calibration.bins().stream().map(Calibration.Bin::predicted)).isSorted();
    }

    /// The test is right half as often as the validation, whose mean chance is 1/4.
    @Test
    void chancesThatDoNotHoldHaveALargeOne() {
        Calibration calibration = Calibration.of(random(1, 20_000, 0.5), random(2, 20_000, 0.25));
        assertThat(calibration.error()).isCloseTo(0.125, within(0.02));
    }

    @Test
    void thereMayBeNothingToHoldAgainst() {
        Measurement nothing = answered(new float[0], new boolean[0]);
        assertThat(Calibration.of(nothing, nothing)).isEqualTo(new Calibration(0, List.of()));
        Calibration unpredicted =
                Calibration.of(nothing, answered(new float[] {3}, new boolean[] {true}));
        assertThat(unpredicted.error()).isEqualTo(1);
    }

    @Test
    void onlyTheFirstItemsOfAnAnswerAreKept() {
        ScoredHits scored = new ScoredHits(1);
        scored.enter(0, new float[25], new boolean[25]);
        assertThat(scored.ascending().size()).isEqualTo(ScoredHits.KEPT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 1021})
    void answersAscendByScoreAndEqualOnesStayInOrder(int size) {
        Random random = new Random(size);
        float[] some = {-3, -0f, 0, 1e-30f, 2, 2.5f, Float.MAX_VALUE, -Float.MAX_VALUE};
        ScoredHits scored = new ScoredHits(size);
        List<Map.Entry<Float, Boolean>> expected = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            float score = some[random.nextInt(some.length)];
            boolean hit = random.nextBoolean();
            expected.add(Map.entry(score, hit));
            scored.enter(i, new float[] {score}, new boolean[] {hit});
        }
        expected.sort(Map.Entry.comparingByKey());
        ScoredHits.Ascending found = scored.ascending();
        assertThat(found.size()).isEqualTo(size);
        for (int i = 0; i < size; i++) {
            assertThat(Map.entry(found.scores()[i], found.hits()[i])).isEqualTo(expected.get(i));
        }
    }
}
