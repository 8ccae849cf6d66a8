package io.quando.domain.cleaning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells of the numbers of one column whether a comma is their decimal sign: some have one, none
/// has a point, and not all commas stand before three digits, where they may group thousands.
///
/// **Mutates** counts; one thread.
final class NumberColumn {
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d+,(\\d+)");

    private boolean points;
    private boolean decimals;

    void add(String text) {
        if (points) {
            return;
        }
        if (text.indexOf(',') < 0) {
            points = text.indexOf('.') >= 0 && !Double.isNaN(WrittenNumber.read(text, false));
            return;
        }
        Matcher comma = COMMA.matcher(text);
        decimals |= comma.matches() && comma.group(1).length() != 3;
    }

    boolean hasDecimalCommas() {
        return decimals && !points;
    }
}
