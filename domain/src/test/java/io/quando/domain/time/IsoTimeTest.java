package io.quando.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010-12-01 | 2010-12-01T00:00:00Z",
                "2012-07-16Z | 2012-07-16T00:00:00Z",
                "2012-07-16+02:00 | 2012-07-15T22:00:00Z",
                "2010-12-01 08:26 | 2010-12-01T08:26:00Z",
                "2011-07-01 08:26:00 | 2011-07-01T07:26:00Z",
                "2011-07-01T08:26:00.25 | 2011-07-01T07:26:00.250Z",
                "2011-07-01 08:26:00,25 | 2011-07-01T07:26:00.250Z",
                "2011-07-01T08:26:00Z | 2011-07-01T08:26:00Z",
                "2011-07-01t08:26:00z | 2011-07-01T08:26:00Z",
                "2019-10-01 00:00:00 UTC | 2019-10-01T00:00:00Z",
                "2012-07-16 04:59:59 +0000 | 2012-07-16T04:59:59Z",
                "2012-07-16T04:59:59+0200 | 2012-07-16T02:59:59Z",
                "2012-07-16T04:59:59+02 | 2012-07-16T02:59:59Z",
                "2012-07-16 04:59:59+5:30 | 2012-07-15T23:29:59Z",
                "2012-07-16 04:59:59 GMT-3 | 2012-07-16T07:59:59Z",
                "2012-07-16T04:59:59-02:00:30 | 2012-07-16T07:00:29Z",
                "2012-07-16T04:59:59.123456789Z | 2012-07-16T04:59:59.123456789Z",
                "2012-07-16T04:59:59.1234567899Z | 2012-07-16T04:59:59.123456789Z",
                "2012-07-16 04:59:59.123456+00:00 | 2012-07-16T04:59:59.123456Z",
                "2018-9-5 8:05:00 | 2018-09-05T07:05:00Z",
                "2012-07-16T04:59:59 Z | 2012-07-16T04:59:59Z",
                "2012-07-16T24:00:00Z | 2012-07-17T00:00:00Z",
                "2012-12-31 24:00Z | 2013-01-01T00:00:00Z",
                "2012-07-16T04:59Z | 2012-07-16T04:59:00Z",
                "2014-12-12 02 | 2014-12-12T02:00:00Z",
                "2012-07-16T04+02 | 2012-07-16T02:00:00Z",
                "2012/07/16 04:59:59 | 2012-07-16T03:59:59Z",
                "2012.7.16 | 2012-07-15T23:00:00Z",
                "2012-07-16T04:59:59[Europe/Paris] | 2012-07-16T02:59:59Z",
                "2012-07-16T04:59:59+01:00[Europe/Paris] | 2012-07-16T03:59:59Z",
                "2012-07-16 04:59:59 America/Argentina/Ushuaia | 2012-07-16T07:59:59Z",
                "2012-07-16 04:59:59 Etc/GMT+5 | 2012-07-16T09:59:59Z",
                "2012-07-16 04:59:59 EST | 2012-07-16T09:59:59Z",
                "2015-07-27 04:42:00 PM | 2015-07-27T15:42:00Z",
                "20120716T045959Z | 2012-07-16T04:59:59Z",
                "20120716T0459+0200 | 2012-07-16T02:59:00Z"
            })
    void readsWhatMeansOneThingAlone(String text, Instant time) {
        assertThat(IsoTime.read(text, LONDON)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2012-02-30T10:00:00Z",
                "2011-02-29",
                "2011-13-01",
                "2011-00-01",
                "2011-01-01 25:00",
                "2011-01-01T24:00:01Z",
                "2011-01-01T10:60Z",
                "2011-01-01T10:00:61Z",
                "2011-01-01T10:00+19:00",
                "2011-01-01T10:00[Europe/Nowhere]",
                "2011-01-01T10:00 XYZ",
                "2011-01/01",
                "2011-01",
                "2011-01-01-04",
                "2011-01-01T",
                "2011-01-01T05:5",
                "01-02-2011",
                "20110101",
                "1577836800",
                "2011-01-01T10:00:00Z or so"
            })
    void refusesTheRest(String text) {
        assertThat(IsoTime.read(text, LONDON)).isNull();
    }

    @Test
    void zoneMustBeNamedWhereNoneIsLocal() {
        assertThat(IsoTime.read("2012-07-16T04:59:59", null)).isNull();
        assertThat(IsoTime.read("2012-07-16", null)).isNull();
        assertThat(IsoTime.read("2012-07-16T04:59:59+0200", null))
                .isEqualTo("2012-07-16T02:59:59Z");
        assertThat(IsoTime.read("2012-07-16T04:59:59[Europe/Paris]", null))
                .isEqualTo("2012-07-16T02:59:59Z");
    }

    @Test
    void hourThatSpringSkipsMovesForwardAndThatAutumnRepeatsIsTheEarlier() {
        assertThat(IsoTime.read("2011-03-27 01:30", LONDON)).isEqualTo("2011-03-27T01:30:00Z");
        assertThat(IsoTime.read("2011-10-30 01:30", LONDON)).isEqualTo("2011-10-30T00:30:00Z");
    }
}
