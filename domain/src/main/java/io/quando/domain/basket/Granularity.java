package io.quando.domain.basket;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// The length of the buckets into which a window is parted.
public enum Granularity {
    DAY,
    /// From Monday to Sunday.
    WEEK,
    MONTH;

    /// The first day of the bucket that holds a day.
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /// The day behind the last of the bucket that begins with a day.
    LocalDate end(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
        };
    }
}
