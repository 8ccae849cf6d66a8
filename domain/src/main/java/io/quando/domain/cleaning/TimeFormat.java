package io.quando.domain.cleaning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A way to write a time.
///
/// A local time that the zone skips (in spring) moves forward by the gap; of two that it repeats
/// (in autumn) the earlier is meant. A date without a time is its first moment.
public final class TimeFormat {
    private static final String DAY_MINUTE = "day minute ";
    private static final String SINCE = "since ";
    private static final int MAX_DIGITS = 40;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private static final DateTimeFormatter ISO_TIME =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .optionalStart()
                    .appendLiteral('T')
                    .append(DateTimeFormatter.ISO_LOCAL_TIME)
                    .optionalStart()
                    .parseLenient()
                    .appendOffset("+HH:mm", "Z")
                    .parseStrict()
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    /// `2010-12-01`, `2010-12-01T08:26`, `2010-12-01 08:26:00.5`, each with or without an offset
    /// such as `Z`, `+01:00` or ` UTC`.
    public static final TimeFormat ISO =
            new TimeFormat("iso", (text, zone) -> instant(ISO_TIME.parse(withT(text)), zone));

    /// Seconds since 1970-01-01T00:00Z, with or without decimals.
    public static final TimeFormat EPOCH_SECONDS =
            new TimeFormat("epoch-seconds", (text, zone) -> epoch(text, 0));

    /// Milliseconds since 1970-01-01T00:00Z.
    public static final TimeFormat EPOCH_MILLIS =
            new TimeFormat("epoch-millis", (text, zone) -> epoch(text, 3));

    private interface Reading {
        Instant of(String text, ZoneId zone);
    }

    private final String name;
    private final Reading reading;

    private TimeFormat(String name, Reading reading) {
        this.name = name;
        this.reading = reading;
    }

    /// The format of a name (`iso`, `epoch-seconds`, `epoch-millis`), of whole numbers with blanks
    /// between them that count from a day's midnight (`day minute since 2012-04-03`), or of a
    /// pattern of [DateTimeFormatter] such as `d-M-yyyy H:mm`.
    ///
    /// With `day minute weekday since …` the third number, 0 for Monday, counts more than the day:
    /// it moves the date to the next such weekday. Where days count from a moment that every user
    /// has of their own, the dates of each user keep their distances and fall on their true
    /// weekdays.
    public static TimeFormat of(String name) {
        return switch (name) {
            case "iso" -> ISO;
            case "epoch-seconds" -> EPOCH_SECONDS;
            case "epoch-millis" -> EPOCH_MILLIS;
            default -> name.startsWith(DAY_MINUTE) ? ofDays(name) : ofPattern(name);
        };
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

    private static TimeFormat ofPattern(String pattern) {
        try {
            DateTimeFormatter formatter =
                    DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                            .withResolverStyle(ResolverStyle.STRICT);
            return new TimeFormat(pattern, (text, zone) -> instant(formatter.parse(text), zone));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The time format (%s) must be iso, epoch-seconds, epoch-millis day minute since 2012-04-03 or a pattern such as d-M-yyyy H:mm."
                            .formatted(pattern),
                    e);
        }
    }

    private static String withT(String text) {
        String iso = text.endsWith(" UTC") ? text.substring(0, text.length() - 4) + "Z" : text;
        boolean blank = iso.length() > 10 && iso.charAt(10) == ' ';
        return blank ? iso.substring(0, 10) + "T" + iso.substring(11) : iso;
    }

    private static Instant instant(TemporalAccessor parsed, ZoneId zone) {
        LocalDate date = LocalDate.from(parsed);
        LocalTime time = parsed.query(TemporalQueries.localTime());
        ZoneOffset offset = parsed.query(TemporalQueries.offset());
        return date.atTime(time == null ? LocalTime.MIN : time)
                .atZone(offset == null ? zone : offset)
                .toInstant();
    }

    private static Instant epoch(String text, int decimals) {
        if (text.length() > MAX_DIGITS) {
            throw new NumberFormatException("too long");
        }
        BigDecimal nanos = new BigDecimal(text).movePointRight(9 - decimals);
        if (nanos.precision() - nanos.scale() > MAX_DIGITS) {
            throw new ArithmeticException("too large");
        }
        BigDecimal[] parts =
                nanos.setScale(0, RoundingMode.DOWN)
                        .divideAndRemainder(BigDecimal.valueOf(1_000_000_000));
        Instant time = Instant.ofEpochSecond(parts[0].longValueExact(), parts[1].longValueExact());
        if (time.isAfter(LATEST)) {
            throw new DateTimeException("after the year 9999");
        }
        return time;
    }
}
