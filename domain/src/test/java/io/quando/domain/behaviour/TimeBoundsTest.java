package io.quando.domain.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeBoundsTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void timesBetweenFirstDayAndTomorrowAreCredible() {
        assertThat(TimeBounds.USUAL.objection(TimeBounds.USUAL.first(), NOW)).isNull();
        assertThat(TimeBounds.USUAL.objection(NOW.plus(Duration.ofDays(1)), NOW)).isNull();
    }

    @Test
    void otherTimesAreNamedWithTheBound() {
        assertThat(TimeBounds.USUAL.objection(Instant.parse("2999-01-01T00:00:00Z"), NOW))
                .contains("2999-01-01T00:00:00Z")
                .contains("ahead of now (2026-01-01T00:00:00Z)");
        assertThat(TimeBounds.USUAL.objection(Instant.EPOCH, NOW))
                .contains("1970-01-01T00:00:00Z")
                .contains("1990-01-01T00:00:00Z");
    }

    @Test
    void clocksCannotBeBehindByRequirement() {
        assertThatThrownBy(() -> new TimeBounds(NOW, Duration.ofSeconds(-1)))
                .hasMessage("The time ahead (PT-1S) must not be negative.");
    }
}
