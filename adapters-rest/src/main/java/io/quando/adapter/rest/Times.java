package io.quando.adapter.rest;

import io.quando.domain.time.IsoTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// Reads moments that the log and the catalogue can hold.
final class Times {
    /// Stands for the moment of the call.
    static final String NOW = "now";

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /// Seconds from here on would lie behind the year 5000, so they are milliseconds.
    private static final double FIRST_MILLIS = 1e11;

    private Times() {}

    /// @throws IllegalArgumentException if it is none, or lies outside of the years 1 to 9999
    static Instant read(String text) {
        Instant time = parsed(text);
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new IllegalArgumentException(
                    "The time (%s) must lie in the years 1 to 9999.".formatted(text));
        }
        return time;
    }

    /// Shows how a number that counts since 1970 is written as a time.
    static String translation(double number) {
        boolean millis = Math.abs(number) >= FIRST_MILLIS;
        try {
            Instant time =
                    millis
                            ? Instant.ofEpochMilli((long) number)
                            : Instant.EPOCH.plus((long) number, ChronoUnit.SECONDS);
            return ": as %s since 1970 that is \"%s\""
                    .formatted(millis ? "milliseconds" : "seconds", time);
        } catch (DateTimeException | ArithmeticException e) {
            return "";
        }
    }

    private static Instant parsed(String text) {
        String stripped = text.strip();
        Instant time = IsoTime.read(stripped, null);
        if (time == null) {
            throw new IllegalArgumentException(objection(stripped));
        }
        return time;
    }

    private static String objection(String text) {
        String shown = Kinds.shortened(text);
        return IsoTime.read(text, ZoneOffset.UTC) == null
                ? "The time (%s) must be ISO 8601 with an offset, e.g. 2011-12-01T21:00:00Z."
                        .formatted(shown)
                : "The time (%s) has no offset: write where its clock stands, e.g. %sZ for UTC."
                        .formatted(shown, shown);
    }
}
