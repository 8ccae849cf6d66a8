package io.quando.mining.itemset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinimumSupportTest {
    @ParameterizedTest
    @CsvSource({
        "1, 100, 1",
        "89, 100, 89",
        "200, 100, 200",
        "0.5, 3, 2",
        "0.07, 100, 7",
        "0.29, 100, 29",
        "0.001, 88162, 89",
        "0.01, 0, 1",
        "0.999, 1, 1",
    })
    void sharesAreRoundedUpAndCountsAreKept(double value, int transactions, int expected) {
        assertThat(new MinimumSupport(value).of(transactions)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -3, Double.NaN, Double.POSITIVE_INFINITY, 1e10})
    void whatIsNeitherCountNorShareIsRefused(double value) {
        assertThatThrownBy(() -> new MinimumSupport(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a count from 1 to 2147483647, or a share between 0 and 1");
    }

    @Test
    void aPercentageIsRecognised() {
        assertThatThrownBy(() -> new MinimumSupport(1.7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe you meant 1.7 % = 0.017?");
    }
}
