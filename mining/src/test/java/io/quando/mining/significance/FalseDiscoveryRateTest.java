package io.quando.mining.significance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FalseDiscoveryRateTest {
    private static final FalseDiscoveryRate FIVE_PERCENT = new FalseDiscoveryRate(0.05);

    /// The example of Benjamini & Hochberg 1995, in which four of fifteen are discoveries.
    private static final double[] PUBLISHED = {
        0.0459, 0.3240, 0.4262, 0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
        0.5719, 0.6528, 0.7590, 1.000
    };

    @Test
    void publishedExampleHasFourDiscoveries() {
        assertThat(FIVE_PERCENT.largest(PUBLISHED, 15)).isEqualTo(0.0095);
    }

    @Test
    void whatWasNotTestedCountsAsFailed() {
        assertThat(FIVE_PERCENT.largest(PUBLISHED, 100)).isEqualTo(0.0004);
        assertThat(FIVE_PERCENT.largest(PUBLISHED, 100_000)).isNaN();
    }

    @Test
    void nothingIsBelowTheLargestIfThereIsNoDiscovery() {
        double largest = FIVE_PERCENT.largest(new double[] {0.9, 0.2}, 2);
        assertThat(0.0 <= largest).isFalse();
        assertThat(FIVE_PERCENT.largest(new double[0], 2)).isNaN();
    }

    @Test
    void aPValueOfZeroIsADiscovery() {
        assertThat(FIVE_PERCENT.largest(new double[] {0, 1}, 1e300)).isZero();
    }

    /// One in twenty families of noise has a discovery.
    @Test
    void noiseIsRarelyADiscovery() {
        SplittableRandom random = new SplittableRandom(3);
        int families = 4_000;
        int wrong = 0;
        for (int family = 0; family < families; family++) {
            double[] noise = random.doubles(50).toArray();
            wrong += Double.isNaN(FIVE_PERCENT.largest(noise, 50)) ? 0 : 1;
        }
        assertThat((double) wrong / families).isCloseTo(0.05, within(0.012));
    }

    @Test
    void familiesShareTheRate() {
        assertThat(FIVE_PERCENT.sharedBy(2).needed(10)).isEqualTo(0.0025);
    }

    @Test
    void theGivenArrayStaysAsItIs() {
        double[] given = PUBLISHED.clone();
        FIVE_PERCENT.largest(given, 15);
        assertThat(Arrays.equals(given, PUBLISHED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 5, Double.NaN})
    void anImpossibleRateIsRefused(double rate) {
        assertThatThrownBy(() -> new FalseDiscoveryRate(rate))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 % is written 0.05");
    }
}
