package io.quando.application.mine;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.mining.itemset.ItemsetEstimate;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TooManyPatternsExceptionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "1000 : 281474976710655 : 281474976710655 : There are more than 1,000 patterns, at least 2.8·10^14.",
                "1000 : 1999 : 1999 : There are more than 1,000 patterns, at least 1,900.",
                "1000 : 1001 : 1001 : There are more than 1,000 patterns.",
                "1000 : 5 : 70000 : There are more than 1,000 patterns, perhaps 70,000.",
                "1000 : 5 : 900 : There are more than 1,000 patterns.",
                "1000 : 2000 : 19000 : There are more than 1,000 patterns, at least 2,000.",
                "1000 : 2000 : 99999 : There are more than 1,000 patterns, at least 2,000, perhaps 90,000.",
                "1000 : 999999999999999 : 0 : There are more than 1,000 patterns, at least 9.9·10^14.",
                "1000 : 1000000000000000 : 0 : There are more than 1,000 patterns, at least 1·10^15.",
                "1 : 0 : NaN : There is more than 1 pattern.",
            })
    void whatIsCertainIsRoundedDown(
            long limit, BigInteger atLeast, double expected, String message) {
        ItemsetEstimate estimate = new ItemsetEstimate(atLeast, expected);
        assertThat(new TooManyPatternsException(limit).expecting(estimate)).hasMessage(message);
    }

    @Test
    void numbersBeyondAllDoublesAreWritten() {
        ItemsetEstimate estimate =
                new ItemsetEstimate(BigInteger.TWO.pow(2_000), Double.POSITIVE_INFINITY);
        assertThat(new TooManyPatternsException(7).expecting(estimate))
                .hasMessage("There are more than 7 patterns, at least 1.1·10^602.");
    }
}
