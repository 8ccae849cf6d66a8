package io.quando.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisationTest {
    private static final double[] WORKED = {2, 4, 4, 4, 5, 5, 7, 9};

    /// Range 2 to 9; mean 5, standard deviation 2; median 4.5, deviations .5 .5 .5 .5 .5 2.5 2.5
    /// 4.5, so MAD 0.5.
    @ParameterizedTest
    @CsvSource({"MIN_MAX, 2, 7", "Z_SCORE, 5, 2", "ROBUST, 4.5, 0.7413"})
    void workedByHand(Normalisation normalisation, double centre, double spread) {
        Scaler scaler = normalisation.fit(WORKED);
        assertThat(scaler.centre()).isEqualTo(centre);
        assertThat(scaler.spread()).isEqualTo(spread);
        assertThat(scaler.scale(centre + spread)).isCloseTo(1, within(1e-15));
    }

    /// Median 1; deviations 0 0 0 0 99, so MAD 0 and mean absolute deviation 19.8.
    @Test
    void meanDeviationStandsForAVanishingMad() {
        Scaler scaler = Normalisation.ROBUST.fit(new double[] {1, 1, 1, 1, 100});
        assertThat(scaler.spread()).isCloseTo(1.2533 * 19.8, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void constantValuesScaleToZero(Normalisation normalisation) {
        Scaler scaler = normalisation.fit(new double[] {3, 3, 3});
        assertThat(scaler.scale(3)).isZero();
        assertThat(scaler.inverse(0)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void missingValuesStayMissingAndCountForNothing(Normalisation normalisation) {
        Scaler scaler = normalisation.fit(new double[] {Double.NaN, 1, 2, Double.NaN, 4});
        assertThat(scaler).isEqualTo(normalisation.fit(new double[] {1, 2, 4}));
        assertThat(scaler.scale(Double.NaN)).isNaN();
    }

    @ParameterizedTest
    @EnumSource
    void nothingToFitToIsRefused(Normalisation normalisation) {
        assertThatThrownBy(() -> normalisation.fit(new double[] {Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no number");
        assertThatThrownBy(() -> normalisation.fit(new double[] {1, Double.POSITIVE_INFINITY}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("finite");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 1021})
    void propertiesHoldForRandomValues(int size) {
        for (long seed = 0; seed < 50; seed++) {
            double[] values = random(size, seed);
            double[] before = values.clone();
            assertInverse(values, seed);
            assertMinMax(values, seed);
            assertZScore(values, seed);
            assertThat(Medians.of(scaled(Normalisation.ROBUST, values)))
                    .as("robust median, seed %d", seed)
                    .isCloseTo(0, within(1e-12));
            assertThat(values).as("not mutated, seed %d", seed).isEqualTo(before);
        }
    }

    private static void assertInverse(double[] values, long seed) {
        for (Normalisation normalisation : Normalisation.values()) {
            Scaler scaler = normalisation.fit(values);
            for (double x : values) {
                assertThat(scaler.inverse(scaler.scale(x)))
                        .as("%s, seed %d", normalisation, seed)
                        .isCloseTo(x, within(1e-9));
            }
        }
    }

    private static void assertMinMax(double[] values, long seed) {
        double[] scaled = scaled(Normalisation.MIN_MAX, values);
        assertThat(scaled).as("seed %d", seed).contains(0.0);
        assertThat(Arrays.stream(scaled)).as("seed %d", seed).allMatch(z -> z >= 0 && z <= 1);
        if (values.length > 1) {
            assertThat(scaled).as("seed %d", seed).contains(1.0);
        }
    }

    private static void assertZScore(double[] values, long seed) {
        double[] scaled = scaled(Normalisation.Z_SCORE, values);
        double mean = Arrays.stream(scaled).average().orElseThrow();
        double variance = Arrays.stream(scaled).map(z -> z * z).average().orElseThrow();
        assertThat(mean).as("seed %d", seed).isCloseTo(0, within(1e-10));
        assertThat(variance)
                .as("seed %d", seed)
                .isCloseTo(values.length > 1 ? 1 : 0, within(1e-10));
    }

    private static double[] scaled(Normalisation normalisation, double[] values) {
        return Arrays.stream(values).map(normalisation.fit(values)::scale).toArray();
    }

    private static double[] random(int size, long seed) {
        Random random = new Random(seed);
        double shift = random.nextGaussian() * 1_000;
        return random.doubles(size).map(x -> shift + 100 * x).toArray();
    }
}
