package io.quando.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateNotationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAY_FIRST | 29-01-2021 07:01 | 2021-01-29T07:01:00Z",
                "DAY_FIRST | 1/7/2011 | 2011-07-01T00:00:00Z",
                "DAY_FIRST | 16.7.2012 4.59 | 2012-07-16T04:59:00Z",
                "DAY_FIRST | 16.07.12, 04:59:59 | 2012-07-16T04:59:59Z",
                "DAY_FIRST | 1 4 2009 | 2009-04-01T00:00:00Z",
                "DAY_FIRST | 31/12/69 | 1969-12-31T00:00:00Z",
                "DAY_FIRST | 31/12/68 | 2068-12-31T00:00:00Z",
                "DAY_FIRST | 07/27/2015 | ",
                "DAY_FIRST | 31-2-2011 | ",
                "DAY_FIRST | 29-01/2021 | ",
                "MONTH_FIRST | 07/27/2015 04:42:00 pm | 2015-07-27T16:42:00Z",
                "MONTH_FIRST | 07/27/2015 12:05:00 am | 2015-07-27T00:05:00Z",
                "MONTH_FIRST | 07/27/2015 04:42:00 PM | 2015-07-27T16:42:00Z",
                "MONTH_FIRST | 07/27/2015 12:05:00 AM | 2015-07-27T00:05:00Z",
                "MONTH_FIRST | 7/27/2015, 12:05:00 p.m. | 2015-07-27T12:05:00Z",
                "MONTH_FIRST | 7/27/2015 4 PM | 2015-07-27T16:00:00Z",
                "MONTH_FIRST | 7/27/2015 16:42 PM | 2015-07-27T16:42:00Z",
                "MONTH_FIRST | 7/27/2015 16:42 AM | ",
                "MONTH_FIRST | 7/27/2015 25:00 PM | ",
                "MONTH_FIRST | 12/1/10 8:26 | 2010-12-01T08:26:00Z",
                "MONTH_FIRST | 12.1.2010 | ",
                "SHORT_YEAR_FIRST | 19-07-28 | 2019-07-28T00:00:00Z",
                "SHORT_YEAR_FIRST | 2019-07-28 | ",
                "COMPACT | 20180920 | 2018-09-20T00:00:00Z",
                "COMPACT | 20180920.0 | 2018-09-20T00:00:00Z",
                "COMPACT | 2018092007 | 2018-09-20T07:00:00Z",
                "COMPACT | 201809200705 | 2018-09-20T07:05:00Z",
                "COMPACT | 20180920070509 | 2018-09-20T07:05:09Z",
                "COMPACT | 20180920070509123 | 2018-09-20T07:05:09.123Z",
                "COMPACT | 20180920 07:05:09 | 2018-09-20T07:05:09Z",
                "COMPACT | 20180920T070509.5+0200 | 2018-09-20T05:05:09.500Z",
                "COMPACT | 20181320 | ",
                "COMPACT | 20180920.5 | ",
                "COMPACT | 2018092 | ",
                "NAMED | Tue, 03 Jun 2008 11:05:30 GMT | 2008-06-03T11:05:30Z",
                "NAMED | 3 Jun 2008 11:05:30 +0200 | 2008-06-03T09:05:30Z",
                "NAMED | Oct 1, 2019 3:04 PM | 2019-10-01T15:04:00Z",
                "NAMED | October 1st, 2019 at 3:04 PM | 2019-10-01T15:04:00Z",
                "NAMED | Tuesday, Sept. 3, 2019 | 2019-09-03T00:00:00Z",
                "NAMED | 03-JUN-08 | 2008-06-03T00:00:00Z",
                "NAMED | 2012-Jul-16 04:59:59 | 2012-07-16T04:59:59Z",
                "NAMED | 10/Oct/2000:13:55:36 -0700 | 2000-10-10T20:55:36Z",
                "NAMED | Tue Apr 03 18:00:09 +0000 2012 | 2012-04-03T18:00:09Z",
                "NAMED | Tue Jun  3 11:05:30 2008 | 2008-06-03T11:05:30Z",
                "NAMED | Tue Jun 03 11:05:30 PDT 2008 | 2008-06-03T18:05:30Z",
                "NAMED | Tue Jun 03 2008 13:05:30 GMT+0200 (Central European Summer Time) | 2008-06-03T11:05:30Z",
                "NAMED | 3 Jux 2008 | ",
                "NAMED | 31 Jun 2008 | ",
                "NAMED | Jun  3 11:05:30 | ",
                "NAMED | 3 Jun 11:05:30 | ",
                "NAMED | Jun 2008 | "
            })
    void readsItsOwnForms(DateNotation notation, String text, Instant time) {
        assertThat(notation.read(text, ZoneOffset.UTC)).isEqualTo(time);
    }

    @Test
    void blanksThatDoNotBreakAreBlanks() {
        assertThat(DateNotation.MONTH_FIRST.read("7/27/2015, 4:42:00\u202FPM", ZoneOffset.UTC))
                .isEqualTo("2015-07-27T16:42:00Z");
    }
}
