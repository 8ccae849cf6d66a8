package io.quando.domain.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsotonicCurveTest {
    /// 1 and 2 rise from 0 to 1; 2, 3 and 4 violate the order and are pooled to 1/3; 5 is 1.
    @Test
    void violatorsArePooled() {
        IsotonicCurve curve = curve(new float[] {1, 2, 3, 4, 5}, 0, 1, 0, 0, 1);
        assertThat(curve.at(1)).isZero();
        assertThat(curve.at(2)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(curve.at(4)).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(curve.at(5)).isEqualTo(1);
    }

    @Test
    void scoresBetweenAndBeyondFallIntoTheBlockBelow() {
        IsotonicCurve curve = curve(new float[] {1, 2}, 0, 1);
        assertThat(curve.at(1.9f)).isZero();
        assertThat(curve.at(99)).isEqualTo(1);
        assertThat(curve.at(-99)).isZero();
        assertThat(curve(new float[0]).at(1)).isZero();
    }

    @Test
    void equalScoresHaveOneChance() {
        IsotonicCurve curve = curve(new float[] {1, 1, 1, 1}, 1, 0, 0, 0);
        assertThat(curve.at(1)).isEqualTo(0.25);
    }

    private static IsotonicCurve curve(float[] scores, int... hits) {
        boolean[] right = new boolean[scores.length];
        for (int i = 0; i < right.length; i++) {
            right[i] = hits[i] == 1;
        }
        return IsotonicCurve.through(new ScoredHits.Ascending(scores, right));
    }

    /// The minimum of squares under the order, by its closed form: max over what begins before of
    /// the min over what ends behind of the mean between.
    private static double nearest(float[] scores, int[] hits, float at) {
        double best = Double.NEGATIVE_INFINITY;
        for (float from : scores) {
            if (from <= at) {
                double least = Double.POSITIVE_INFINITY;
                for (float to : scores) {
                    if (to >= at) {
                        least = Math.min(least, mean(scores, hits, from, to));
                    }
                }
                best = Math.max(best, least);
            }
        }
        return best;
    }

    private static double mean(float[] scores, int[] hits, float from, float to) {
        double sum = 0;
        double count = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] >= from && scores[i] <= to) {
                sum += hits[i];
                count++;
            }
        }
        return sum / count;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 61})
    void theCurveIsTheMinimiserOfSquares(int size) {
        Random random = new Random(size);
        for (int round = 0; round < 50; round++) {
            int levels = 1 + random.nextInt(size * 2);
            float[] scores = new float[size];
            int[] hits = new int[size];
            for (int i = 0; i < size; i++) {
                scores[i] = random.nextInt(levels) - levels / 2;
                hits[i] = random.nextInt(2);
            }
            Arrays.sort(scores);
            IsotonicCurve curve = curve(scores, hits);
            for (float score : scores) {
                assertThat(curve.at(score)).isCloseTo(nearest(scores, hits, score), within(1e-12));
            }
        }
    }
}
