package io.quando.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
    private static final Instant MOMENT = Instant.parse("2012-07-16T02:59:59Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2012-07-16T02:59:59Z",
                "2012-07-16T02:59:59.000Z",
                "2012-07-16T04:59:59+02:00",
                "2012-07-16T04:59:59+0200",
                "2012-07-16T04:59:59+02",
                "2012-07-16T02:59:59+0000",
                "2012-07-16T02:59:59-00:00",
                "2012-07-15T22:59:59-0400",
                "2012-07-16t02:59:59z",
                "2012-07-16 02:59:59Z",
                "2012-07-16 04:59:59 +0200",
                "2012-07-16 02:59:59 UTC",
                "2012-07-16T04:59:59+02:00[Europe/Paris]",
                "2012-07-16T04:59:59[Europe/Paris]",
                "20120716T025959Z",
                " 2012-07-16T02:59:59Z\n"
            })
    void timesOfTheIsoFamilyAreRead(String text) {
        assertThat(Times.read(text)).isEqualTo(MOMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "2012-07-16T02:59Z, 2012-07-16T02:59:00Z",
        "2012-07-16T24:00:00Z, 2012-07-17T00:00:00Z",
        "'2012-07-16T02:59:59,5Z', 2012-07-16T02:59:59.500Z",
        "2012-07-16T02:59:59.123456789Z, 2012-07-16T02:59:59.123456789Z"
    })
    void partsMayBeMissingOrFine(String text, Instant time) {
        assertThat(Times.read(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-07-16T02:59:59", "2012-07-16 02:59", "2012-07-16", "20120716T02"})
    void timeWithoutAnOffsetIsToldHowToSayWhereItsClockStands(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Times.read(text))
                .withMessage(
                        "The time (%s) has no offset: write where its clock stands, e.g. %sZ for UTC.",
                        text, text);
        assertThat(Times.read(text + "Z")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "noon",
                "2012-13-16T02:59:59Z",
                "2012-02-30T02:59:59Z",
                "2012-07-16T25:00:00Z",
                "2012-07-16T02:59:59+25:00",
                "2012-07-16T02:59:59 Europe/Atlantis",
                "16/07/2012 02:59:59Z",
                "1342407599",
                "12-07-16T02:59:59Z",
                "+999999999-12-31T00:00:00Z"
            })
    void whatIsNoTimeIsToldHowTimesAreWritten(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Times.read(text))
                .withMessage(
                        "The time (%s) must be ISO 8601 with an offset, e.g. 2011-12-01T21:00:00Z.",
                        text);
    }

    @Test
    void yearZeroIsNoneThatTheLogCanHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Times.read("0000-12-31T00:00:00Z"))
                .withMessage("The time (0000-12-31T00:00:00Z) must lie in the years 1 to 9999.");
    }
}
