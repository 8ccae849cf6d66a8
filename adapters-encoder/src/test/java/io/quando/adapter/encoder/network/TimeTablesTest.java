package io.quando.adapter.encoder.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeTablesTest {
    private static final int WIDTH = 16;
    private static final long DAY = 86_400_000;
    private static final int[] ITEMS = {3, 1, 4, 1, 5};
    private static final long[] TIMES = {0, 10_000, DAY, 3 * DAY, 4 * DAY, 4 * DAY + 5000};

    @Test
    void gapsDouble() {
        assertThat(TimeTables.gap(-5)).isZero();
        assertThat(TimeTables.gap(999)).isZero();
        assertThat(TimeTables.gap(1000)).isEqualTo(1);
        assertThat(TimeTables.gap(3999)).isEqualTo(2);
        assertThat(TimeTables.gap(4000)).isEqualTo(3);
        assertThat(TimeTables.gap(Long.MAX_VALUE)).isEqualTo(35);
    }

    @Test
    void hoursAndWeekdaysAreThoseOfGreenwich() {
        long sunday = Instant.parse("1969-12-28T23:30:00Z").toEpochMilli();
        assertThat(TimeTables.hour(sunday)).isEqualTo(23);
        assertThat(TimeTables.weekday(sunday)).isEqualTo(3);
        assertThat(TimeTables.weekday(sunday + DAY)).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(value = TimeUse.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void laterTimesChangeNoEarlierState(TimeUse use) {
        long[] others = TIMES.clone();
        others[4] += DAY;
        others[5] += 9 * DAY;
        float[] before = states(use, TIMES);
        float[] after = states(use, others);
        assertThat(Arrays.copyOf(after, 3 * WIDTH))
                .containsExactly(Arrays.copyOf(before, 3 * WIDTH), within(1e-6f));
        assertThat(Arrays.copyOfRange(after, 3 * WIDTH, 4 * WIDTH))
                .isNotEqualTo(Arrays.copyOfRange(before, 3 * WIDTH, 4 * WIDTH));
    }

    @Test
    void timesAreOfNoMeaningUnlessTheyAreLearnt() {
        assertThat(states(TimeUse.NONE, TIMES)).isEqualTo(states(TimeUse.NONE, new long[0]));
    }

    @Test
    void missingTimesAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> states(TimeUse.BIAS, new long[0]))
                .withMessageContaining("trained with times")
                .withMessageContaining("time none");
    }

    private static float[] states(TimeUse use, long[] times) {
        var network = new Transformer(10, WIDTH, 2, 8).timed(use);
        return new StatesOf(network, WIDTH).states(List.of(ITEMS), List.of(times), List.of());
    }
}
