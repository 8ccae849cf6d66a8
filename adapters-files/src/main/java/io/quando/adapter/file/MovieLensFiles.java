package io.quando.adapter.file;

import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// GroupLens's files, whose columns are named as their documentation names them. The older of them
/// are no UTF-8.
final class MovieLensFiles {
    private static final Charset OLD = Charset.forName("windows-1252");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final List<String> MOVIES = List.of("MovieID", "Title", "Genres");
    private static final List<String> RATINGS = List.of("UserID", "MovieID", "Rating", "Timestamp");
    private static final List<String> TAGS = List.of("UserID", "MovieID", "Tag", "Timestamp");
    private static final List<String> USERS =
            List.of("UserID", "Gender", "Age", "Occupation", "Zip-code");

    private MovieLensFiles() {}

    static RecordSource open(Path file, ReadOptions options) {
        Charset encoding = options.encoding();
        String first = new TextFile(file, OLD).firstLine();
        if (first.contains("::")) {
            return headless(file, encoding, first, FieldLine.COLONS);
        }
        boolean ratings = first.split("\t", -1).length == 4 && isNumeric(first, FieldLine.TAB);
        return ratings
                ? headless(file, encoding, first, FieldLine.TAB)
                : TableFiles.open(file, null, options);
    }

    private static RecordSource headless(
            Path file, @Nullable Charset encoding, String first, Pattern separator) {
        Charset charset = encoding == null ? encodingOf(file) : encoding;
        List<String> columns = columns(file, separator.split(first, -1), first, separator);
        return new LineRecordSource(new TextFile(file, charset), new FieldLine(columns, separator));
    }

    private static List<String> columns(
            Path file, String[] fields, String first, Pattern separator) {
        return switch (fields.length) {
            case 3 -> MOVIES;
            case 4 -> isNumeric(first, separator) ? RATINGS : TAGS;
            case 5 -> USERS;
            default ->
                    throw new UnreadableSourceException(
                            "The file (%s) has %d fields on its first line (%s). MovieLens's ratings and tags have 4, its movies 3, its users 5."
                                    .formatted(file, fields.length, first),
                            null);
        };
    }

    private static boolean isNumeric(String line, Pattern separator) {
        return separator
                .splitAsStream(line)
                .allMatch(field -> NUMBER.matcher(field.strip()).matches());
    }

    private static Charset encodingOf(Path file) {
        try {
            new TextFile(file, StandardCharsets.UTF_8).forEach((number, line) -> {});
            return StandardCharsets.UTF_8;
        } catch (UnreadableSourceException e) {
            if (e.getCause() instanceof UndecodableException) {
                return OLD;
            }
            throw e;
        }
    }
}
