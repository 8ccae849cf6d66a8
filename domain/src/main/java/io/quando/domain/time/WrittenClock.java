package io.quando.domain.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// The time of day behind a date: `8`, `08:26`, `08:26:00.5`, `4:42:00 pm`, `24:00`.
final class WrittenClock {
    /// A colon, as in Apache's logs, only where it cannot follow the hour of a date without a year.
    private static final String BEGIN = "(?:[Tt_]|(?<=\\d{4}):|,?\\s+(?:at\\s+)?)";

    private static final String HALF = "(?:\\s*(?<half>[AaPp])\\.?[Mm](?![A-Za-z])\\.?)?";

    /// Groups: `hour`, `minute`, `second`, `fraction`, and `half` with the `a` or `p` of am and pm.
    static final String PATTERN =
            BEGIN
                    + "(?<hour>\\d{1,2})(?:(?<colon>[:.])(?<minute>\\d{2})"
                    + "(?:\\k<colon>(?<second>\\d{2})(?:[.,:](?<fraction>\\d+))?)?)?"
                    + HALF;

    /// The same with two digits each, and without colons.
    static final String COMPACT =
            "(?:[Tt_]|\\s+)?(?<hour>\\d{2})(?::?(?<minute>\\d{2})"
                    + "(?::?(?<second>\\d{2})[.,]?(?<fraction>\\d+)?)?)?"
                    + HALF;

    private static final int NANO_DIGITS = 9;

    private WrittenClock() {}

    /// @throws DateTimeException if there is no such time of day
    static LocalDateTime on(LocalDate date, Matcher found) {
        if (found.group("hour") == null) {
            return date.atStartOfDay();
        }
        int hour = hour(found);
        int minute = number(found, "minute");
        int second = number(found, "second");
        int nano = nano(found.group("fraction"));
        boolean end = hour == 24 && minute == 0 && second == 0 && nano == 0;
        return end
                ? date.plusDays(1).atStartOfDay()
                : date.atTime(LocalTime.of(hour, minute, second, nano));
    }

    private static int hour(Matcher found) {
        int hour = number(found, "hour");
        String half = found.group("half");
        if (half == null) {
            return hour;
        }
        boolean afternoon = half.equalsIgnoreCase("p");
        if (hour > (afternoon ? 23 : 12)) {
            throw new DateTimeException("no hour of this half of the day");
        }
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static int number(Matcher found, String group) {
        String digits = found.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nano(@Nullable String fraction) {
        if (fraction == null) {
            return 0;
        }
        String digits = (fraction + "000000000").substring(0, NANO_DIGITS);
        return Integer.parseInt(digits);
    }
}
