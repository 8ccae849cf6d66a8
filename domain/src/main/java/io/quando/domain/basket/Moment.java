package io.quando.domain.basket;

import io.quando.domain.statistics.TimeContext;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The begin of a basket by the clock on the wall: its day and its time context in one number.
final class Moment {
    private static final int CONTEXT_BITS = 3;
    private static final int CONTEXTS = (1 << CONTEXT_BITS) - 1;

    private Moment() {}

    static int of(Instant time, ZoneId zone) {
        int day = (int) ZonedDateTime.ofInstant(time, zone).toLocalDate().toEpochDay();
        return day << CONTEXT_BITS | TimeContext.of(time, zone).index();
    }

    /// Days since 1 January 1970.
    static int day(int moment) {
        return moment >> CONTEXT_BITS;
    }

    /// The index of a [TimeContext].
    static int context(int moment) {
        return moment & CONTEXTS;
    }
}
