package io.quando.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpochTimeTest {
    @ParameterizedTest
    @CsvSource({
        "1577836804, 2020-01-01T00:00:04Z",
        "1577836803000, 2020-01-01T00:00:03Z",
        "1577836800000000, 2020-01-01T00:00:00Z",
        "1577836801000000001, 2020-01-01T00:00:01.000000001Z",
        "1577836805.5, 2020-01-01T00:00:05.500Z",
        "1.5778368E9, 2020-01-01T00:00:00Z",
        "1.577836803e+12, 2020-01-01T00:00:03Z",
        "1577836803000.25, 2020-01-01T00:00:03.000250Z",
        "1577836804.0, 2020-01-01T00:00:04Z",
        "0, 1970-01-01T00:00:00Z",
        "-1494926016, 1922-08-18T14:46:24Z",
        "99999999999, 5138-11-16T09:46:39Z",
        "100000000000, 1973-03-03T09:46:40Z",
        "100000000000000, 1973-03-03T09:46:40Z",
        "100000000000000000, 1973-03-03T09:46:40Z"
    })
    void unitIsToldByTheSize(String text, Instant time) {
        assertThat(EpochTime.read(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({
        "978300760, 0, 2000-12-31T22:12:40Z",
        "978300760.5, 0, 2000-12-31T22:12:40.500Z",
        "-1.5, 0, 1969-12-31T23:59:58.500Z",
        "978300760001, 3, 2000-12-31T22:12:40.001Z",
        "978300760000001, 6, 2000-12-31T22:12:40.000001Z",
        "978300760000000001, 9, 2000-12-31T22:12:40.000000001Z"
    })
    void unitIsGiven(String text, int decimals, Instant time) {
        assertThat(EpochTime.read(text, decimals)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "978300760001", "1e400", "1e999999999", "NaN", "0x10", "1d"})
    void secondsRefuse(String text) {
        assertThat(EpochTime.read(text, 0)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1e400", "1e999999999", "-1e30", "NaN", "01:21.7"})
    void whatIsNoCredibleNumberIsRefused(String text) {
        assertThat(EpochTime.read(text)).isNull();
    }
}
