package io.quando.domain.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelearnPolicyTest {
    private static final Instant LAST = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final RelearnPolicy policy = new RelearnPolicy(0.1, 1_000, PAUSE);

    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "999, 0, false",
        "1000, 0, true",
        "2999, 2000, false",
        "3000, 2000, true",
        "109999, 100000, false",
        "110000, 100000, true",
        "5, 100000, false"
    })
    void theLogMustHaveGrownByItsShareAndByTheLeast(long now, long learntFrom, boolean due) {
        assertThat(policy.isDue(now, learntFrom, LAST, LAST.plus(PAUSE))).isEqualTo(due);
    }

    @Test
    void thePauseMustBeOver() {
        assertThat(policy.isDue(5_000, 0, LAST, LAST.plus(PAUSE).minusNanos(1))).isFalse();
        assertThat(policy.isDue(5_000, 0, LAST, LAST.plus(PAUSE))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void growthThatIsNoneIsRefused(double growth) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelearnPolicy(growth, 1, PAUSE))
                .withMessageContaining("growth (" + growth + ")");
    }

    @Test
    void leastAndPauseHaveBounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RelearnPolicy(0, 0, PAUSE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RelearnPolicy(0, 1, PAUSE.negated()));
    }
}
