package io.quando.domain.basket;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A half-open run of local days; a basket belongs to the day on which it began.
///
/// @param from the first day, or null for no bound
/// @param until the day behind the last, or null for no bound
public record CalendarWindow(@Nullable LocalDate from, @Nullable LocalDate until) {
    /// All days.
    public static final CalendarWindow ALWAYS = new CalendarWindow(null, null);

    public CalendarWindow {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "The window must end after it begins: from (%s) is not before until (%s), which is the day behind the last."
                            .formatted(from, until));
        }
    }

    boolean isAlways() {
        return from == null && until == null;
    }

    /// Days since 1970 of the first day.
    int firstDay() {
        return from == null ? Integer.MIN_VALUE : (int) from.toEpochDay();
    }

    /// Days since 1970 of the day behind the last.
    int endDay() {
        return until == null ? Integer.MAX_VALUE : (int) until.toEpochDay();
    }

    boolean holds(int day) {
        return firstDay() <= day && day < endDay();
    }
}
