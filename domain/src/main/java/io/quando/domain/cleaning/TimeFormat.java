package io.quando.domain.cleaning;

import io.quando.domain.time.DateNotation;
import io.quando.domain.time.EpochTime;
import io.quando.domain.time.IsoTime;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A way to write a time.
///
/// A local time that the zone skips (in spring) moves forward by the gap; of two that it repeats
/// (in autumn) the earlier is meant. A date without a time is its first moment.
public final class TimeFormat {
    private static final String DAY_MINUTE = "day minute ";
    private static final String SINCE = "since ";

    /// What [IsoTime] reads: `2010-12-01`, `2010-12-01T08:26:00.5+0100`, `2010/12/1 8:26 UTC`.
    public static final TimeFormat ISO = new TimeFormat("iso", IsoTime::read);

    /// Numbers since 1970-01-01T00:00Z whose unit their size tells, as [EpochTime] says.
    public static final TimeFormat EPOCH =
            new TimeFormat("epoch", (text, zone) -> EpochTime.read(text));

    /// Seconds since 1970-01-01T00:00Z, with or without decimals.
    public static final TimeFormat EPOCH_SECONDS = epoch("epoch-seconds", 0);

    /// Milliseconds since 1970-01-01T00:00Z.
    public static final TimeFormat EPOCH_MILLIS = epoch("epoch-millis", 3);

    static final TimeFormat COMPACT = new TimeFormat("compact", DateNotation.COMPACT::read);
    static final TimeFormat DAY_FIRST = new TimeFormat("day-first", DateNotation.DAY_FIRST::read);
    static final TimeFormat MONTH_FIRST =
            new TimeFormat("month-first", DateNotation.MONTH_FIRST::read);
    static final TimeFormat SHORT_YEAR_FIRST =
            new TimeFormat("year-first", DateNotation.SHORT_YEAR_FIRST::read);
    static final TimeFormat NAMED = new TimeFormat("month-name", DateNotation.NAMED::read);

    private static final List<TimeFormat> BY_NAME =
            List.of(
                    ISO,
                    EPOCH,
                    EPOCH_SECONDS,
                    EPOCH_MILLIS,
                    epoch("epoch-micros", 6),
                    epoch("epoch-nanos", 9),
                    COMPACT,
                    DAY_FIRST,
                    MONTH_FIRST,
                    SHORT_YEAR_FIRST,
                    NAMED);

    interface Reading {
        /// The moment, or null if the text is not written so.
        ///
        /// @throws DateTimeException likewise
        @Nullable Instant of(String text, ZoneId zone);
    }

    private final String name;
    private final Reading reading;

    private TimeFormat(String name, Reading reading) {
        this.name = name;
        this.reading = reading;
    }

    /// The format of a name (`iso`, `epoch`, `epoch-seconds`, `epoch-millis`, `epoch-micros`,
    /// `epoch-nanos`, `compact`, `day-first`, `month-first`, `year-first` with two digits,
    /// `month-name`), of whole numbers with blanks between them that count from a day's midnight
    /// (`day minute since 2012-04-03`), of a pattern of [java.time.format.DateTimeFormatter] such
    /// as `d-M-yyyy H:mm`, or of one of strftime such as `%d.%m.%Y %H:%M`.
    ///
    /// With `day minute weekday since …` the third number, 0 for Monday, counts more than the day:
    /// it moves the date to the next such weekday. Where days count from a moment that every user
    /// has of their own, the dates of each user keep their distances and fall on their true
    /// weekdays.
    public static TimeFormat of(String name) {
        return BY_NAME.stream()
                .filter(format -> format.name.equals(name))
                .findFirst()
                .orElseGet(() -> name.startsWith(DAY_MINUTE) ? ofDays(name) : ofPattern(name));
    }

    /// The moment that the text means, or null if it is not written so.
    @Nullable Instant read(String text, ZoneId zone) {
        try {
            return reading.of(text, zone);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static TimeFormat epoch(String name, int decimals) {
        return new TimeFormat(name, (text, zone) -> EpochTime.read(text, decimals));
    }

    private static TimeFormat ofPattern(String name) {
        return new TimeFormat(name, TimePattern.of(name)::read);
    }

    private static TimeFormat ofDays(String name) {
        int since = name.indexOf(SINCE) + SINCE.length();
        boolean weekday = name.startsWith(DAY_MINUTE + "weekday ");
        try {
            LocalDate start = LocalDate.parse(name.substring(since));
            return new TimeFormat(name, (text, zone) -> daysAfter(start, weekday, text, zone));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "The time format (%s) must end in a date such as 2012-04-03.".formatted(name),
                    e);
        }
    }

    private static Instant daysAfter(LocalDate start, boolean weekday, String text, ZoneId zone) {
        String[] parts = text.split(" ");
        if (parts.length != (weekday ? 3 : 2)) {
            throw new DateTimeException("a number is missing");
        }
        LocalDate day = start.plusDays(Integer.parseInt(parts[0]));
        if (weekday) {
            DayOfWeek wanted = DayOfWeek.of(Integer.parseInt(parts[2]) + 1);
            day = day.with(TemporalAdjusters.nextOrSame(wanted));
        }
        return day.atStartOfDay().plusMinutes(Integer.parseInt(parts[1])).atZone(zone).toInstant();
    }
}
