package io.quando.adapter.file;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The way in which a table is written as text.
///
/// @param delimiter between fields, or null to take the one that the first line shows
/// @param quoted whether fields may stand in quotation marks
/// @param encoding of the text; bytes that it does not know are an error, never replaced
record TableForm(@Nullable Character delimiter, boolean quoted, Charset encoding) {
    /// Of equally frequent ones the last counts.
    private static final List<Character> DELIMITERS = List.of('|', ';', '\t', ',');

    /// The line by which Excel is told the delimiter; it is no row.
    private static final Pattern DECLARATION =
            Pattern.compile("\"?sep=(.)\"?[,;|\t]*", Pattern.CASE_INSENSITIVE);

    static @Nullable Character declared(String line) {
        Matcher declaration = DECLARATION.matcher(line);
        return declaration.matches() ? declaration.group(1).charAt(0) : null;
    }

    /// @param declared what the file itself says, or null
    /// @param first the first line behind that
    FieldSplitter splitter(@Nullable Character declared, String first) {
        Character known = delimiter == null ? declared : delimiter;
        return new FieldSplitter(known == null ? mostFrequent(first) : known);
    }

    private static char mostFrequent(String line) {
        String unquoted = line.replaceAll("\"[^\"]*\"", "");
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(d -> unquoted.chars().filter(c -> c == d).count()))
                .orElseThrow();
    }
}
