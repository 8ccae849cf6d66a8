package io.quando.domain.statistics;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/// The kind of moment in which something happens: part of the day, on a weekday or at the weekend,
/// by the clock on the wall of a time zone.
///
/// @param weekend Saturday or Sunday
/// @param part quarter of the day
public record TimeContext(boolean weekend, DayPart part) {
    /// Quarters of a day, by the local hour.
    public enum DayPart {
        /// 0:00 to 5:59.
        NIGHT,
        /// 6:00 to 11:59.
        MORNING,
        /// 12:00 to 17:59.
        AFTERNOON,
        /// 18:00 to 23:59.
        EVENING
    }

    /// How many different time contexts there are.
    public static final int COUNT = 2 * DayPart.values().length;

    private static final int HOURS_A_PART = 24 / DayPart.values().length;

    public static TimeContext of(Instant time, ZoneId zone) {
        ZonedDateTime local = time.atZone(zone);
        DayOfWeek day = local.getDayOfWeek();
        return new TimeContext(
                day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY,
                DayPart.values()[local.getHour() / HOURS_A_PART]);
    }

    /// The context of an [#index].
    public static TimeContext at(int index) {
        int parts = DayPart.values().length;
        return new TimeContext(index >= parts, DayPart.values()[index % parts]);
    }

    /// A number from 0 to [#COUNT] − 1.
    public int index() {
        return part.ordinal() + (weekend ? DayPart.values().length : 0);
    }

    /// In words, e.g. `weekday morning`.
    @Override
    public String toString() {
        return (weekend ? "weekend " : "weekday ") + part.name().toLowerCase(Locale.ROOT);
    }
}
