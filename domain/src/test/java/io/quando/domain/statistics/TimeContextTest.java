package io.quando.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.statistics.TimeContext.DayPart;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeContextTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T00:00:00Z, UTC, weekday night",
        "2026-03-02T05:59:59.999999Z, UTC, weekday night",
        "2026-03-02T06:00:00Z, UTC, weekday morning",
        "2026-03-02T11:59:59Z, UTC, weekday morning",
        "2026-03-02T12:00:00Z, UTC, weekday afternoon",
        "2026-03-02T18:00:00Z, UTC, weekday evening",
        "2026-03-06T23:59:59Z, UTC, weekday evening",
        "2026-03-07T00:00:00Z, UTC, weekend night",
        "2026-03-08T23:59:59Z, UTC, weekend evening",
        "2026-03-09T00:00:00Z, UTC, weekday night",
    })
    void dayAndHourDecide(Instant time, ZoneId zone, String words) {
        assertThat(TimeContext.of(time, zone)).hasToString(words);
    }

    /// Friday evening in London is Saturday morning in Auckland.
    @ParameterizedTest
    @CsvSource({
        "Europe/London, weekday evening",
        "Pacific/Auckland, weekend morning",
        "America/New_York, weekday afternoon",
        "Asia/Kolkata, weekend night",
    })
    void theClockOnTheWallCounts(ZoneId zone, String words) {
        assertThat(TimeContext.of(Instant.parse("2026-03-06T19:30:00Z"), zone)).hasToString(words);
    }

    /// Clocks in Berlin jump from 2:00 to 3:00 on 29 March 2026 and back from 3:00 to 2:00 on 25
    /// October.
    @ParameterizedTest
    @CsvSource({
        "2026-03-29T03:59:59Z, weekend night",
        "2026-03-29T04:00:00Z, weekend morning",
        "2026-10-25T04:00:00Z, weekend night",
        "2026-10-25T04:59:59Z, weekend night",
        "2026-10-25T05:00:00Z, weekend morning",
        "2026-10-25T22:59:59Z, weekend evening",
        "2026-10-25T23:00:00Z, weekday night",
    })
    void daysOf23And25HoursAreCutByTheWallClock(Instant time, String words) {
        assertThat(TimeContext.of(time, ZoneId.of("Europe/Berlin"))).hasToString(words);
    }

    @Test
    void everyContextHasANumberOfItsOwn() {
        Set<Integer> numbers = new HashSet<>();
        for (boolean weekend : new boolean[] {false, true}) {
            for (DayPart part : DayPart.values()) {
                numbers.add(new TimeContext(weekend, part).index());
            }
        }
        assertThat(numbers).hasSize(TimeContext.COUNT);
        assertThat(numbers).allMatch(number -> number >= 0 && number < TimeContext.COUNT);
    }
}
