package io.quando.domain.cleaning;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A time format that a user wrote as a pattern, of Java or of strftime.
record TimePattern(DateTimeFormatter formatter) {
    private static final ZonedDateTime SAMPLE =
            ZonedDateTime.of(2019, 11, 28, 16, 35, 47, 0, ZoneOffset.UTC);

    /// @throws IllegalArgumentException if the pattern is none, or does not tell a day, or tells an
    ///   hour of which nobody knows whether it is before or after noon
    static TimePattern of(String pattern) {
        try {
            DateTimeFormatterBuilder builder =
                    new DateTimeFormatterBuilder().parseCaseInsensitive();
            if (Strftime.isPattern(pattern)) {
                Strftime.append(pattern, builder);
            } else {
                builder.appendPattern(pattern.replace('y', 'u'));
            }
            TimePattern read =
                    new TimePattern(
                            builder.toFormatter(Locale.ENGLISH)
                                    .withResolverStyle(ResolverStyle.STRICT));
            read.requireMoment(pattern);
            return read;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The time format (%s) must be iso, epoch, epoch-seconds, epoch-millis, compact, day-first, month-first, month-name, day minute since 2012-04-03 or a pattern such as d-M-yyyy H:mm or %%d-%%m-%%Y %%H:%%M: %s."
                            .formatted(pattern, e.getMessage()),
                    e);
        }
    }

    Instant read(String text, ZoneId zone) {
        TemporalAccessor parsed = formatter.parse(text);
        if (parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
            return Instant.from(parsed);
        }
        LocalDate date = LocalDate.from(parsed);
        LocalTime time = parsed.query(TemporalQueries.localTime());
        ZoneId named = parsed.query(TemporalQueries.zone());
        return date.atTime(time == null ? LocalTime.MIN : time)
                .atZone(named == null ? zone : named)
                .toInstant();
    }

    private void requireMoment(String pattern) {
        TemporalAccessor parsed = parsedSample();
        if (parsed != null && parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
            return;
        }
        if (parsed == null || parsed.query(TemporalQueries.localDate()) == null) {
            throw new IllegalArgumentException(
                    "it tells no day" + (pattern.contains("Y") ? "; maybe you meant yyyy" : ""));
        }
        boolean half =
                parsed.query(TemporalQueries.localTime()) == null
                        && (parsed.isSupported(ChronoField.HOUR_OF_AMPM)
                                || parsed.isSupported(ChronoField.MINUTE_OF_HOUR));
        if (half) {
            throw new IllegalArgumentException(
                    "its hour (h or %I) needs a or %p beside it; H or %H counts from 0 to 23");
        }
    }

    private @Nullable TemporalAccessor parsedSample() {
        try {
            return formatter.parse(formatter.format(SAMPLE));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
