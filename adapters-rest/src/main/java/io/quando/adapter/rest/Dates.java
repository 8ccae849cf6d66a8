package io.quando.adapter.rest;

import io.quando.domain.basket.CalendarWindow;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// Reads local days, and windows made of them.
final class Dates {
    static final String FROM = "the first local day, YYYY-MM-DD; all before counts if left out";
    static final String UNTIL =
            "the local day behind the last, YYYY-MM-DD; all after counts if left out";

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private Dates() {}

    static CalendarWindow window(@Nullable String from, @Nullable String until) {
        return BadRequest.reading(
                () -> new CalendarWindow(read("from", from), read("until", until)));
    }

    private static @Nullable LocalDate read(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // falls through to the refusal, which names the value and the form
        }
        throw new BadRequest(
                "The %s (%s) must be a day of the years 1 to 9999, e.g. 2011-12-01."
                        .formatted(
                                field, text.length() <= 40 ? text : text.substring(0, 40) + "…"));
    }
}
