package io.quando.mining.significance;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FisherExactTestTest {
    /// Fisher 1935, "The Design of Experiments": a lady tells three of four cups of tea by taste.
    @Test
    void theLadyTastingTea() {
        assertThat(FisherExactTest.pValue(3, 4, 4, 8)).isCloseTo(17.0 / 70, within(1e-15));
        assertThat(FisherExactTest.pValue(4, 4, 4, 8)).isCloseTo(1.0 / 70, within(1e-15));
    }

    /// Golden values of `scipy.stats.fisher_exact(…, alternative="greater")`, SciPy 1.17.
    @ParameterizedTest
    @CsvSource({
        "8, 9, 11, 20, 0.009168849726125269",
        "5, 5, 5, 100, 1.328241387151549e-08",
        "1, 10, 10, 100, 0.6695237889132749",
        "0, 3, 4, 10, 1.0",
        "700, 2000, 7500, 23000, 0.009333915708427565",
        "3, 3, 3, 20000, 7.501125131264063e-13",
        "40, 400, 900, 22000, 1.9724998776059247e-07",
        "1200, 3000, 9000, 23000, 0.15234607367253652"
    })
    void agreesWithScipy(long both, long one, long other, long all, double expected) {
        assertThat(FisherExactTest.pValue(both, one, other, all))
                .isCloseTo(expected, withinPercentage(1e-7));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithExactArithmetic(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 50; round++) {
            int all = random.nextInt(1, 1_000);
            int one = random.nextInt(all + 1);
            int other = random.nextInt(all + 1);
            int least = Math.max(0, one + other - all);
            int both = random.nextInt(least, Math.min(one, other) + 1);
            double expected = exact(both, one, other, all);
            assertThat(FisherExactTest.pValue(both, one, other, all))
                    .as("seed %d: %d %d %d %d", seed, both, one, other, all)
                    .isCloseTo(expected, within(1e-11 * expected));
        }
    }

    @Test
    void sidesAreInterchangeable() {
        assertThat(FisherExactTest.pValue(7, 20, 90, 1_000))
                .isCloseTo(FisherExactTest.pValue(7, 90, 20, 1_000), withinPercentage(1e-9));
    }

    @Test
    void farTailsNeitherOverflowNorVanishTooEarly() {
        assertThat(FisherExactTest.pValue(100, 100, 100, 10_000_000))
                .isBetween(0.0, Double.MIN_NORMAL);
        assertThat(FisherExactTest.pValue(0, 4_000_000, 4_000_000, 10_000_000)).isEqualTo(1);
        assertThat(FisherExactTest.pValue(3, 3, 3, 10_000_000))
                .isCloseTo(6e-21, withinPercentage(1e-3));
    }

    @ParameterizedTest
    @CsvSource({"5, 4, 9, 20", "1, 8, 8, 12", "2, 30, 9, 20", "-1, 8, 8, 20"})
    void contradictoryCountsAreRefused(long both, long one, long other, long all) {
        assertThatThrownBy(() -> FisherExactTest.pValue(both, one, other, all))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contradict each other");
    }

    private static double exact(int both, int one, int other, int all) {
        BigInteger sum = ZERO;
        for (int joint = both; joint <= Math.min(one, other); joint++) {
            sum = sum.add(choices(other, joint).multiply(choices(all - other, one - joint)));
        }
        return new BigDecimal(sum)
                .divide(new BigDecimal(choices(all, one)), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static BigInteger choices(int all, int chosen) {
        if (chosen < 0 || chosen > all) {
            return ZERO;
        }
        BigInteger choices = ONE;
        for (int i = 1; i <= chosen; i++) {
            choices =
                    choices.multiply(BigInteger.valueOf(all - chosen + i))
                            .divide(BigInteger.valueOf(i));
        }
        return choices;
    }
}
