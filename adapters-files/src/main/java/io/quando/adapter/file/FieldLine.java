package io.quando.adapter.file;

import io.quando.domain.cleaning.RawRecord;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Fields with a separator between them that is never part of one.
///
/// @param quotable whether a pair of quotation marks around a whole field is no part of it
record FieldLine(List<String> columns, Pattern separator, boolean quotable) implements LineShape {
    static final Pattern TAB = Pattern.compile("\t");
    static final Pattern COLONS = Pattern.compile("::");

    @Override
    public void read(long number, String line, Consumer<RawRecord> action) {
        List<String> fields = Arrays.asList(separator.split(line, -1));
        if (quotable && line.indexOf('"') >= 0) {
            fields.replaceAll(FieldLine::unquoted);
        }
        action.accept(new RawRecord(number, fields));
    }

    /// A field of which a quotation mark is part stays as it is.
    static String unquoted(String field) {
        boolean enclosed = field.length() >= 2 && field.startsWith("\"") && field.endsWith("\"");
        String inner = enclosed ? field.substring(1, field.length() - 1) : "";
        boolean whole = enclosed && inner.replace("\"\"", "").indexOf('"') < 0;
        return whole ? inner.replace("\"\"", "\"") : field;
    }
}
