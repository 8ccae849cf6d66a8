package io.quando.adapter.encoder.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final Schedule SCHEDULE = new Schedule(0.002, 200);

    @Test
    void rateRisesInAStraightLine() {
        assertThat(SCHEDULE.rate(99, 0)).isCloseTo(0.001, within(1e-9));
        assertThat(SCHEDULE.rate(199, 0)).isCloseTo(0.002, within(1e-9));
    }

    @Test
    void rateFallsLikeACosine() {
        assertThat(SCHEDULE.rate(1000, 0.5)).isCloseTo(0.001, within(1e-9));
        assertThat(SCHEDULE.rate(1000, 0.999)).isCloseTo(0, within(1e-7));
    }

    @Test
    void shortPlansRiseInAFifth() {
        assertThat(SCHEDULE.rate(10, 0.2)).isGreaterThan(0.0018);
    }
}
