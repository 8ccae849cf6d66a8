package io.quando.adapter.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/// Reads moments that the log and the catalogue can hold.
final class Times {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

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

    private static Instant parsed(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "The time (%s) must be ISO 8601 with an offset, e.g. 2011-12-01T21:00:00Z."
                            .formatted(text.length() <= 40 ? text : text.substring(0, 40) + "…"),
                    e);
        }
    }
}
