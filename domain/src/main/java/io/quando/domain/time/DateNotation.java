package io.quando.domain.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An order in which year, month and day are written. A time of day and a zone may follow each of
/// them.
///
/// Of a single text, more than one of the orders of numbers may be able to make a date; which one
/// is meant is for a whole column to tell. Years of two digits lie between 1969 and 2068, as in
/// POSIX.
public enum DateNotation {
    /// `2012-07-16`, `2012/7/16`, `2012.07.16`
    YEAR_FIRST(following("(?<y>\\d{4})(?<sign>[-/. ])(?<m>\\d{1,2})\\k<sign>(?<d>\\d{1,2})")),

    /// `20120716`, `201207160459`, `20120716T045959Z`, and what a column of decimals makes of it,
    /// `20120716.0`
    COMPACT(
            "(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?:\\.0+|"
                    + WrittenClock.COMPACT
                    + WrittenZone.PATTERN
                    + ")?"),

    /// `16-07-2012`, `16/7/12`, `16.07.2012`
    DAY_FIRST(following("(?<d>\\d{1,2})(?<sign>[-/. ])(?<m>\\d{1,2})\\k<sign>(?<y>\\d{4}|\\d{2})")),

    /// `07/16/2012`, `7-16-12`; never with dots
    MONTH_FIRST(
            following("(?<m>\\d{1,2})(?<sign>[-/ ])(?<d>\\d{1,2})\\k<sign>(?<y>\\d{4}|\\d{2})")),

    /// `12-07-16`
    SHORT_YEAR_FIRST(following("(?<y>\\d{2})(?<sign>[-/.])(?<m>\\d{1,2})\\k<sign>(?<d>\\d{1,2})")),

    /// With the English name of the month: `16 Jul 2012`, `Mon, 16 Jul 2012 04:59:59 GMT`, `July
    /// 16, 2012 4:59 AM`, `Mon Jul 16 04:59:59 +0000 2012`, `2012-Jul-16`
    NAMED(
            following(
                    Part.WEEKDAY
                            + Part.DAY
                            + "[\\s/-]+"
                            + Part.MONTH
                            + "[\\s/-]+(?<y>\\d{4}|\\d{2})"),
            following(Part.WEEKDAY + Part.MONTH + "[\\s/-]+" + Part.DAY + ",?\\s+" + Part.YEAR),
            Part.WEEKDAY
                    + Part.MONTH
                    + "\\s+"
                    + Part.DAY
                    + WrittenClock.PATTERN
                    + WrittenZone.PATTERN
                    + "\\s+"
                    + Part.YEAR,
            following(Part.YEAR + "[\\s/-]" + Part.MONTH + "[\\s/-]" + Part.DAY));

    /// Pieces of dates with names.
    private static final class Part {
        static final String WEEKDAY = "(?:[A-Za-z]{3,9}\\.?,?\\s+)?";
        static final String DAY = "(?<d>\\d{1,2})(?:st|nd|rd|th)?\\.?";
        static final String MONTH = "(?<m>[A-Za-z]{3,9})\\.?,?";
        static final String YEAR = "(?<y>\\d{4})";
    }

    private static final Pattern BLANKS = Pattern.compile("[\\u00A0\\u202F]");
    private static final int FIRST_OF_THIS_CENTURY = 69;

    private final List<Pattern> forms;

    DateNotation(String... forms) {
        this.forms = Stream.of(forms).map(Pattern::compile).toList();
    }

    /// Reads one moment.
    ///
    /// @param local the zone of texts that name none, or null if they must name one
    /// @return null if the text is not written so, or no such day or time of day exists
    public @Nullable Instant read(String text, @Nullable ZoneId local) {
        for (Pattern form : forms) {
            Matcher found = form.matcher(text);
            if (found.matches()) {
                return moment(found, local);
            }
        }
        boolean unusual = text.indexOf('\u00A0') >= 0 || text.indexOf('\u202F') >= 0;
        return unusual ? read(BLANKS.matcher(text).replaceAll(" "), local) : null;
    }

    private static @Nullable Instant moment(Matcher found, @Nullable ZoneId local) {
        try {
            LocalDate date =
                    LocalDate.of(
                            year(found.group("y")),
                            month(found.group("m")),
                            Integer.parseInt(found.group("d")));
            ZoneId zone = WrittenZone.of(found, local);
            return zone == null ? null : WrittenClock.on(date, found).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year < FIRST_OF_THIS_CENTURY ? 2_000 + year : 1_900 + year;
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        String upper = text.toUpperCase(Locale.ENGLISH);
        return Stream.of(Month.values())
                .filter(month -> month.name().startsWith(upper))
                .findFirst()
                .orElseThrow(() -> new DateTimeException("no month"))
                .getValue();
    }

    private static String following(String date) {
        return date + "(?:" + WrittenClock.PATTERN + ")?" + WrittenZone.PATTERN;
    }
}
