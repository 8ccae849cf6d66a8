package io.quando.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFormatTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "iso, 2010-12-01, 2010-12-01T00:00:00Z",
        "iso, 2010-12-01 08:26, 2010-12-01T08:26:00Z",
        "iso, 2011-07-01 08:26:00, 2011-07-01T07:26:00Z",
        "iso, 2011-07-01T08:26:00.25, 2011-07-01T07:26:00.250Z",
        "iso, 2011-07-01T08:26:00Z, 2011-07-01T08:26:00Z",
        "iso, 2011-07-01 08:26:00+02:00, 2011-07-01T06:26:00Z",
        "iso, 2019-10-01 00:00:00 UTC, 2019-10-01T00:00:00Z",
        "epoch-seconds, 978300760, 2000-12-31T22:12:40Z",
        "epoch-seconds, 978300760.5, 2000-12-31T22:12:40.500Z",
        "epoch-seconds, -1, 1969-12-31T23:59:59Z",
        "epoch-millis, 978300760001, 2000-12-31T22:12:40.001Z",
        "d-M-yyyy, 1-7-2011, 2011-06-30T23:00:00Z",
        "d/M/yyyy H:mm, 1/12/2010 8:26, 2010-12-01T08:26:00Z",
        "d-M-yyyy HH:mm:ss, 30-10-2016 09:58:11, 2016-10-30T09:58:11Z",
        "d M yyyy, 1 4 2009, 2009-03-31T23:00:00Z",
        "day minute since 2012-04-03, 0 1088, 2012-04-03T17:08:00Z",
        "day minute since 2012-04-03, 5 0, 2012-04-07T23:00:00Z",
        "day minute weekday since 2012-04-03, 0 60 1, 2012-04-03T00:00:00Z",
        "day minute weekday since 2012-04-03, 0 60 0, 2012-04-09T00:00:00Z"
    })
    void reads(String format, String text, Instant time) {
        assertThat(TimeFormat.of(format).read(text, LONDON)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "2011-02-30", "2011-13-01", "2011-01-01 25:00", "01.02.2011"})
    void isoRefuses(String text) {
        assertThat(TimeFormat.ISO.read(text, LONDON)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "978300760001", "1e400", "1e999999999", "NaN"})
    void epochSecondsRefuse(String text) {
        assertThat(TimeFormat.EPOCH_SECONDS.read(text, LONDON)).isNull();
    }

    @Test
    void hourThatSpringSkipsMovesForwardAndThatAutumnRepeatsIsTheEarlier() {
        assertThat(TimeFormat.ISO.read("2011-03-27 01:30", LONDON))
                .isEqualTo("2011-03-27T01:30:00Z");
        assertThat(TimeFormat.ISO.read("2011-10-30 01:30", LONDON))
                .isEqualTo("2011-10-30T00:30:00Z");
    }

    @Test
    void dayThatDoesNotExistIsRefusedByPatternsToo() {
        assertThat(TimeFormat.of("d-M-yyyy").read("31-2-2011", LONDON)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "5 x", "5.0 1", "1 2 3", "9999999999 1"})
    void daysAndMinutesRefuse(String text) {
        assertThat(TimeFormat.of("day minute since 2012-04-03").read(text, LONDON)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 1", "5 1 7", "5 1 -1"})
    void weekdaysRefuse(String text) {
        assertThat(TimeFormat.of("day minute weekday since 2012-04-03").read(text, LONDON))
                .isNull();
    }

    @Test
    void startOfDaysMustBeADate() {
        assertThatThrownBy(() -> TimeFormat.of("day minute since Easter"))
                .hasMessageContainingAll("since Easter", "2012-04-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%Y-%m-%d %H:%M:%S | 2020-01-02 03:04:05 | 2020-01-02T03:04:05Z",
                "%d.%m.%Y %H:%M | 2.1.2020 3:04 | 2020-01-02T03:04:00Z",
                "%m/%d/%Y %I:%M %p | 07/27/2015 04:42 pm | 2015-07-27T15:42:00Z",
                "%d/%b/%Y:%H:%M:%S %z | 02/Jan/2020:03:04:05 +0200 | 2020-01-02T01:04:05Z",
                "%Y%m%d | 20200102 | 2020-01-02T00:00:00Z",
                "%Y%m%d%H%M%S | 20200102030405 | 2020-01-02T03:04:05Z",
                "%F %T | 2020-01-02 03:04:05 | 2020-01-02T03:04:05Z",
                "%FT%T.%f | 2020-01-02T03:04:05.250 | 2020-01-02T03:04:05.250Z",
                "%y%m%d | 990102 | 1999-01-02T00:00:00Z",
                "%A, %d %B %Y | Thursday, 02 January 2020 | 2020-01-02T00:00:00Z",
                "%Y-%j | 2020-033 | 2020-02-02T00:00:00Z",
                "%s | 1577934245 | 2020-01-02T03:04:05Z"
            })
    void patternsOfStrftimeAreTranslated(String format, String text, Instant time) {
        assertThat(TimeFormat.of(format).read(text, LONDON)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({
        "%H:%M, tells no day",
        "%Y-%m-%d %I:%M, needs a or %p",
        "%Y-%U, %U has no fixed meaning",
        "YYYY-MM-dd, maybe you meant yyyy",
        "yyyy-MM-dd hh:mm, needs a or %p"
    })
    void patternThatTellsNoMomentIsRefused(String format, String problem) {
        assertThatThrownBy(() -> TimeFormat.of(format))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(" + format + ")")
                .hasMessageContaining(problem);
    }

    @Test
    void unknownFormatIsNamed() {
        assertThatThrownBy(() -> TimeFormat.of("bogus"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(bogus)")
                .hasMessageContaining("epoch-seconds");
    }
}
