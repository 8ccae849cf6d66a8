package io.quando.bootstrap.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A size as the JVM's own options write it: `512m`, `2g`.
final class MemorySize {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})([kmg]?)b?");
    private static final String UNITS = "kmg";

    private MemorySize() {}

    static long bytes(String option, String text) {
        Matcher form = FORM.matcher(text.toLowerCase(Locale.ROOT));
        if (!form.matches() || Long.parseLong(form.group(1)) == 0) {
            throw new IllegalArgumentException(
                    "The %s (%s) is not a size. Write 512m or 2g.".formatted(option, text));
        }
        int power = form.group(2).isEmpty() ? 0 : 1 + UNITS.indexOf(form.group(2));
        return Long.parseLong(form.group(1)) << (10 * power);
    }
}
