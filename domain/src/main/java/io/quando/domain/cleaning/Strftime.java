package io.quando.domain.cleaning;

import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Translates the patterns of strftime and strptime, as C, Python and many databases have them,
/// such as `%Y-%m-%d %H:%M:%S`.
final class Strftime {
    private static final Pattern DIRECTIVE = Pattern.compile("%[-_0^]?([A-Za-z%])");
    private static final int POSIX_PIVOT = 1969;

    private Strftime() {}

    static boolean isPattern(String pattern) {
        return DIRECTIVE.matcher(pattern).find();
    }

    /// @throws IllegalArgumentException if a directive has no fixed meaning here
    static void append(String pattern, DateTimeFormatterBuilder builder) {
        String plain = expanded(pattern);
        Matcher directive = DIRECTIVE.matcher(plain);
        int literal = 0;
        while (directive.find()) {
            builder.appendLiteral(plain.substring(literal, directive.start()));
            boolean adjacent = directive.start() == literal && literal > 0;
            literal = directive.end();
            append(directive.group(1).charAt(0), adjacent || goesOn(plain, literal), builder);
        }
        builder.appendLiteral(plain.substring(literal));
    }

    private static String expanded(String pattern) {
        return pattern.replace("%F", "%Y-%m-%d")
                .replace("%T", "%H:%M:%S")
                .replace("%R", "%H:%M")
                .replace("%D", "%m/%d/%y")
                .replace("%r", "%I:%M:%S %p");
    }

    private static boolean goesOn(String pattern, int end) {
        return end < pattern.length() && pattern.charAt(end) == '%';
    }

    /// @param adjacent whether nothing stands between it and another directive, so that it needs
    ///   all its digits
    private static void append(char directive, boolean adjacent, DateTimeFormatterBuilder builder) {
        switch (directive) {
            case 'Y' -> builder.appendValue(ChronoField.YEAR, 4);
            case 'y' -> builder.appendValueReduced(ChronoField.YEAR, 2, 2, POSIX_PIVOT);
            case 'm' -> number(ChronoField.MONTH_OF_YEAR, 2, adjacent, builder);
            case 'd', 'e' -> number(ChronoField.DAY_OF_MONTH, 2, adjacent, builder);
            case 'j' -> number(ChronoField.DAY_OF_YEAR, 3, adjacent, builder);
            case 'H', 'k' -> number(ChronoField.HOUR_OF_DAY, 2, adjacent, builder);
            case 'I', 'l' -> number(ChronoField.CLOCK_HOUR_OF_AMPM, 2, adjacent, builder);
            case 'M' -> number(ChronoField.MINUTE_OF_HOUR, 2, adjacent, builder);
            case 'S' -> number(ChronoField.SECOND_OF_MINUTE, 2, adjacent, builder);
            case 'f', 'N' -> builder.appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, false);
            case 'L' -> builder.appendFraction(ChronoField.NANO_OF_SECOND, 3, 3, false);
            case 's' -> builder.appendValue(ChronoField.INSTANT_SECONDS);
            case 'b', 'h' -> builder.appendText(ChronoField.MONTH_OF_YEAR, TextStyle.SHORT);
            case 'B' -> builder.appendText(ChronoField.MONTH_OF_YEAR, TextStyle.FULL);
            case 'a' -> builder.appendText(ChronoField.DAY_OF_WEEK, TextStyle.SHORT);
            case 'A' -> builder.appendText(ChronoField.DAY_OF_WEEK, TextStyle.FULL);
            case 'p', 'P' -> builder.appendText(ChronoField.AMPM_OF_DAY);
            case 'z' -> offset(builder);
            case 'Z' -> builder.appendZoneText(TextStyle.SHORT);
            case '%' -> builder.appendLiteral('%');
            case 'n', 't' -> builder.appendLiteral(' ');
            default ->
                    throw new IllegalArgumentException(
                            "%%%s has no fixed meaning; known are %%Y %%y %%m %%d %%j %%b %%B %%a %%A %%H %%I %%p %%M %%S %%f %%z %%Z %%s"
                                    .formatted(directive));
        }
    }

    /// With a colon or without; what is printed is read back.
    private static void offset(DateTimeFormatterBuilder builder) {
        for (String form : List.of("+HH:MM", "+HHmm")) {
            builder.optionalStart().appendOffset(form, "Z").optionalEnd();
        }
    }

    private static void number(
            ChronoField field, int digits, boolean adjacent, DateTimeFormatterBuilder builder) {
        if (adjacent) {
            builder.appendValue(field, digits);
        } else {
            builder.appendValue(field, 1, digits, SignStyle.NOT_NEGATIVE);
        }
    }
}
