package io.quando.adapter.file;

import io.quando.domain.cleaning.UnreadableSourceException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells a format by a file's first line, and rather not than wrongly: numbers between blanks may
/// be pairs, sequences or sessions.
final class FormatDetection {
    private static final Pattern DELIMITER = Pattern.compile("[,;|\t]");
    private static final Pattern MOVIELENS = Pattern.compile("\\d+::.+(::.*)+");
    private static final Pattern BASKETS =
            Pattern.compile("\\{\\s*\"[^\"]*\"\\s*:\\s*\\[\\s*\\[.*");
    private static final Pattern NUMBERS = Pattern.compile("[\\d.,;|\\s]+");
    private static final Pattern TYPE = Pattern.compile("\\w+:(token|float)(_seq)?");
    private static final String MARK = "\u00EF\u00BB\u00BF";
    private static final int LOOKED_AT = 1 << 16;
    private static final int SHOWN = 60;

    private FormatDetection() {}

    static DataFormat of(Path file, ReadOptions options) {
        String line = firstLine(file, options.encoding());
        String first = line.substring(0, Math.min(line.length(), LOOKED_AT));
        String text = first.strip();
        if (options.delimiter() != null || TableForm.declared(first) != null) {
            return DataFormat.CSV;
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return BASKETS.matcher(text).matches() ? DataFormat.BASKETS : DataFormat.JSON;
        }
        if (MOVIELENS.matcher(text).matches()) {
            return DataFormat.MOVIELENS;
        }
        boolean delimited = DELIMITER.matcher(text).find();
        if (!delimited && NUMBERS.matcher(text).matches()) {
            throw unknown(file, text);
        }
        return table(text);
    }

    /// RecBole's delimiter by a header: a tab, or else a blank.
    static char recBoleDelimiter(Path file) {
        String header = new TextFile(file, StandardCharsets.ISO_8859_1).firstLine();
        return header.indexOf('\t') < 0 ? ' ' : '\t';
    }

    /// Before the format is known, the encoding is not; what tells formats apart is ASCII.
    private static String firstLine(Path file, @Nullable Charset encoding) {
        if (encoding != null) {
            return new TextFile(file, encoding).firstLine();
        }
        String bytes = new TextFile(file, StandardCharsets.ISO_8859_1).firstLine();
        return bytes.startsWith(MARK) ? bytes.substring(MARK.length()) : bytes;
    }

    private static DataFormat table(String first) {
        if (isTyped(first.split("\t", -1)) || isTyped(first.split(" +"))) {
            return DataFormat.RECBOLE;
        }
        int tabs = first.split("\t", -1).length - 1;
        boolean unquoted = tabs > 0 && first.indexOf('"') < 0;
        return unquoted && isMostlyTabs(first, tabs) ? DataFormat.TSV : DataFormat.CSV;
    }

    private static boolean isTyped(String[] fields) {
        return Arrays.stream(fields).allMatch(field -> TYPE.matcher(field.strip()).matches());
    }

    private static boolean isMostlyTabs(String first, int tabs) {
        return 2L * tabs >= DELIMITER.matcher(first).results().count();
    }

    private static UnreadableSourceException unknown(Path file, String first) {
        String shown = first.length() <= SHOWN ? first : first.substring(0, SHOWN) + "…";
        return new UnreadableSourceException(
                "The first line of (%s) does not tell its format: (%s). Name it, for example --format pairs for a user and an item a line, sequences, sessions or movielens."
                        .formatted(file, shown),
                null);
    }
}
