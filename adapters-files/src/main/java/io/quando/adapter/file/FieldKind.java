package io.quando.adapter.file;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The looks of a field, as far as it takes to tell rows from headers and from prose.
enum FieldKind {
    NUMBER,
    TIME,
    /// One word with a digit in it, such as `85123A` or `user_17`.
    CODE,
    TEXT;

    private static final int LONGEST = 100;
    private static final Pattern NUMERIC =
            Pattern.compile("[+-]?[\\d.,]*\\d[\\d.,]*([eE][+-]?\\d+)?");
    private static final Pattern DATED =
            Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(\\b|T\\d).*|\\d{1,2}:\\d\\d\\b.*");
    private static final Pattern CODED = Pattern.compile("\\S*\\d\\S*");

    /// Null for a field without content.
    static @Nullable FieldKind of(String field) {
        String text = field.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > LONGEST) {
            return TEXT;
        }
        if (DATED.matcher(text).matches()) {
            return TIME;
        }
        if (NUMERIC.matcher(text).matches()) {
            return NUMBER;
        }
        return CODED.matcher(text).matches() ? CODE : TEXT;
    }

    boolean isValue() {
        return this == NUMBER || this == TIME;
    }

    /// Whether a field of this kind may stand in a column of that kind.
    boolean fits(FieldKind column) {
        return this == column || column == TEXT || (this == NUMBER && column == CODE);
    }
}
