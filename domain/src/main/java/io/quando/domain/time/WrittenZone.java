package io.quando.domain.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The zone behind a time of day: `Z`, `UTC`, `+0200`, `GMT+2`, `EST`, `Europe/Paris`,
/// `+02:00[Europe/Paris]`, with a remark in parentheses or without.
final class WrittenZone {
    private static final String OFFSET =
            "(?:UTC|GMT|UT)?\\s*[+-]\\d{1,2}(?::?\\d{2}(?::?\\d{2})?)?";

    /// Groups: `zone`, and `region` in brackets.
    static final String PATTERN =
            "\\s*(?<zone>"
                    + OFFSET
                    + "|[A-Za-z]+(?:/[\\w+-]+)+|[A-Za-z]{1,5})?\\s*(?:\\[(?<region>[^]]+)])?(?:\\s*\\([^)]*\\))?";

    private static final Pattern LONE_HOURS = Pattern.compile("[+-]\\d{1,2}");
    private static final Pattern PARTS =
            Pattern.compile("\\D*([+-])(\\d{1,2})(?::?(\\d{2}))?(?::?(\\d{2}))?");

    /// Of North America as RFC 5322 defines them, and Europe's names of summer, which Java and
    /// others write.
    private static final Map<String, ZoneOffset> ABBREVIATIONS =
            Map.ofEntries(
                    Map.entry("EST", ZoneOffset.ofHours(-5)),
                    Map.entry("EDT", ZoneOffset.ofHours(-4)),
                    Map.entry("CST", ZoneOffset.ofHours(-6)),
                    Map.entry("CDT", ZoneOffset.ofHours(-5)),
                    Map.entry("MST", ZoneOffset.ofHours(-7)),
                    Map.entry("MDT", ZoneOffset.ofHours(-6)),
                    Map.entry("PST", ZoneOffset.ofHours(-8)),
                    Map.entry("PDT", ZoneOffset.ofHours(-7)),
                    Map.entry("CET", ZoneOffset.ofHours(1)),
                    Map.entry("CEST", ZoneOffset.ofHours(2)),
                    Map.entry("EEST", ZoneOffset.ofHours(3)),
                    Map.entry("WEST", ZoneOffset.ofHours(1)));

    private WrittenZone() {}

    /// @param local the answer where the text names none
    /// @throws DateTimeException if there is no such zone, or if it may be an hour, as in
    ///   `2012-07-16-04`
    static @Nullable ZoneId of(Matcher found, @Nullable ZoneId local) {
        String zone = found.group("zone");
        if (zone != null) {
            if (found.group("hour") == null && LONE_HOURS.matcher(zone).matches()) {
                throw new DateTimeException("an hour or an offset");
            }
            return named(zone);
        }
        String region = found.group("region");
        return region == null ? local : named(region);
    }

    private static ZoneId named(String name) {
        Matcher parts = PARTS.matcher(name);
        if (parts.matches() && name.indexOf('/') < 0) {
            int seconds = 3_600 * number(parts, 2) + 60 * number(parts, 3) + number(parts, 4);
            return ZoneOffset.ofTotalSeconds(parts.group(1).equals("-") ? -seconds : seconds);
        }
        String upper = name.toUpperCase(Locale.ROOT);
        ZoneOffset abbreviated = ABBREVIATIONS.get(upper);
        return abbreviated != null ? abbreviated : ZoneId.of(name.length() <= 5 ? upper : name);
    }

    private static int number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
