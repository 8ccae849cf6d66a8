package io.quando.mining.periodic;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PeriodicQueryTest {
    @Test
    void periodsAscend() {
        assertRefused(
                () -> new PeriodicQuery(1, 5, 4, 0, 1, 1), "The periods (5 to 4) must ascend");
        assertRefused(() -> new PeriodicQuery(1, -1, 4, 0, 1, 1), "The periods (-1 to 4)");
        assertRefused(() -> PeriodicQuery.within(0), "The maxPeriod (0) must be at least 1.");
    }

    @Test
    void averagesAscendAndAreNumbers() {
        PeriodicQuery query = PeriodicQuery.within(9);
        assertRefused(() -> query.averaging(3, 2), "The average periods (3.0 to 2.0)");
        assertRefused(() -> query.averaging(Double.NaN, 2), "The average periods (NaN to 2.0)");
        assertRefused(() -> query.averaging(0, 0), "The average periods (0.0 to 0.0)");
    }

    @Test
    void boundsOfTheOthersAreNotNegative() {
        assertRefused(
                () -> new StableQuery(1, 1, -1, 1), "The maxLability (-1) must be at least 0.");
        assertRefused(() -> new LocalQuery(1, 1, -1, 1, 1), "The maxSpillover (-1)");
        assertRefused(() -> new LocalQuery(1, 1, 0, 0, 1), "The minDuration (0)");
        assertRefused(() -> new LocalQuery(0, 1, 0, 1, 1), "The minSupport (0)");
    }

    private static void assertRefused(ThrowingCallable query, String message) {
        assertThatThrownBy(query)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
