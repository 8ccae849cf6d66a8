package io.quando.adapter.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The fields of a line that names an item and the numbers of its vector. An id that holds the
/// separator may stand in double quotes.
record EmbeddingLine(List<String> fields) {
    private static final char BLANK = ' ';
    private static final char[] SEPARATORS = {'\t', ';', ',', BLANK};
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    /// What stands between the fields: whatever leaves numbers alone behind the id, or else the
    /// first that there is.
    static char separator(String line) {
        char first = 0;
        for (char separator : SEPARATORS) {
            EmbeddingLine fields = of(line, separator);
            if (fields.width() > 0 && fields.behind().allMatch(EmbeddingLine::isNumber)) {
                return separator;
            }
            first = first == 0 && fields.width() > 0 ? separator : first;
        }
        return first == 0 ? BLANK : first;
    }

    static EmbeddingLine of(String line, char separator) {
        if (separator == BLANK) {
            return new EmbeddingLine(Tokens.of(line));
        }
        List<String> fields = new ArrayList<>();
        int from = 0;
        int to = endOfItem(line, separator);
        while (to >= 0) {
            fields.add(line.substring(from, to).strip());
            from = to + 1;
            to = line.indexOf(separator, from);
        }
        fields.add(line.substring(from).strip());
        return new EmbeddingLine(fields);
    }

    private static int endOfItem(String line, char separator) {
        int quote = line.startsWith("\"") ? line.indexOf("\"" + separator, 1) : -1;
        return line.indexOf(separator, Math.max(0, quote));
    }

    String item() {
        return unquoted(fields.getFirst());
    }

    int width() {
        return fields.size() - 1;
    }

    /// Whether it names columns, as far as a line alone can tell.
    boolean isHeader() {
        boolean named = behind().noneMatch(EmbeddingLine::isNumber);
        return width() > 0 && (named || item().isEmpty());
    }

    private Stream<String> behind() {
        return fields.stream().skip(1);
    }

    /// Whether it is two whole numbers.
    boolean isCountAndWidth() {
        return width() == 1 && fields.stream().allMatch(field -> WHOLE.matcher(field).matches());
    }

    /// A whole number in one of the fields of a line that is two of them.
    int whole(int field) {
        return Integer.parseInt(fields.get(field));
    }

    /// @throws MalformedLineException if one of them is none
    float[] numbers() {
        float[] numbers = new float[width()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(fields.get(i + 1));
        }
        return numbers;
    }

    private static float number(String field) {
        try {
            return Float.parseFloat(field);
        } catch (NumberFormatException e) {
            throw new MalformedLineException(
                    "\"%s\" is not a number. Expected an item's id and then numbers such as -0.5 or 1e-3."
                            .formatted(field));
        }
    }

    private static boolean isNumber(String field) {
        try {
            Float.parseFloat(field);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /// A field of which a quotation mark is part stays as it is.
    private static String unquoted(String field) {
        boolean enclosed = field.length() >= 2 && field.startsWith("\"") && field.endsWith("\"");
        String inner = enclosed ? field.substring(1, field.length() - 1) : "";
        boolean whole = enclosed && inner.replace("\"\"", "").indexOf('"') < 0;
        return whole ? inner.replace("\"\"", "\"") : field;
    }
}
