package io.quando.adapter.file;

import io.quando.domain.cleaning.UnreadableSourceException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
    private static final int SHOWN = 60;

    private FormatDetection() {}

    static DataFormat of(Path file, ReadOptions options) {
        String first = firstLine(file, options.encoding()).strip();
        if (first.startsWith("{") || first.startsWith("[")) {
            return BASKETS.matcher(first).matches() ? DataFormat.BASKETS : DataFormat.JSON;
        }
        if (MOVIELENS.matcher(first).matches()) {
            return DataFormat.MOVIELENS;
        }
        boolean delimited = DELIMITER.matcher(first).find();
        if (!delimited && options.columns().isEmpty() && NUMBERS.matcher(first).matches()) {
            throw unknown(file, first);
        }
        return table(first);
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
        List<String> fields = Arrays.asList(first.split("\t", -1));
        if (fields.stream().allMatch(field -> TYPE.matcher(field.strip()).matches())) {
            return DataFormat.RECBOLE;
        }
        boolean tabs = fields.size() > 1 && first.indexOf('"') < 0;
        return tabs && isMostlyTabs(first, fields.size() - 1) ? DataFormat.TSV : DataFormat.CSV;
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
