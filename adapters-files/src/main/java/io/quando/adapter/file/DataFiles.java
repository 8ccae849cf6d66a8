package io.quando.adapter.file;

import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.RecordSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Files of interactions or of items, whatever their format, as tables.
public final class DataFiles {
    private DataFiles() {}

    /// @throws io.quando.domain.cleaning.UnreadableSourceException if the file's begin cannot be
    ///   read, or does not tell the format
    /// @throws IllegalArgumentException if something is said of tables, and the file is none
    public static RecordSource open(Path file, ReadOptions options) {
        Charset charset = options.encoding() == null ? StandardCharsets.UTF_8 : options.encoding();
        DataFormat format = format(file, options);
        requireTable(format, options);
        return switch (format) {
            case AUTO, CSV -> TableFiles.open(file, null, options);
            case TSV -> TableFiles.open(file, '\t', options);
            case RECBOLE -> TableFiles.open(file, FormatDetection.recBoleDelimiter(file), options);
            case MOVIELENS -> MovieLensFiles.open(file, options);
            case PAIRS -> lines(file, charset, new PairLine());
            case SEQUENCES -> lines(file, charset, new SequenceLine());
            case SESSIONS -> sessions(file, charset, options);
            case BASKETS -> new BasketRecordSource(file, charset);
            case JSON -> JsonRecordSource.of(file, charset);
        };
    }

    /// A source whose rows are read as a mapping means them: of JSON, a list of items is as many
    /// rows.
    public static RecordSource meant(RecordSource source, ColumnMapping mapping) {
        return source instanceof JsonRecordSource json ? json.meant(mapping) : source;
    }

    private static DataFormat format(Path file, ReadOptions options) {
        return options.format() == DataFormat.AUTO
                ? FormatDetection.of(file, options)
                : options.format();
    }

    /// What is said of tables must not be passed over.
    private static void requireTable(DataFormat format, ReadOptions options) {
        boolean said = options.delimiter() != null || !options.columns().isEmpty();
        if (said && !format.isTable()) {
            throw new IllegalArgumentException(
                    "The format (%s) has neither a delimiter nor columns to be named. Leave them out, or choose --format csv."
                            .formatted(format.name().toLowerCase(Locale.ROOT)));
        }
    }

    private static RecordSource sessions(Path file, Charset encoding, ReadOptions options) {
        String first = new TextFile(file, encoding).firstLine();
        boolean header = TableFiles.isHeader(List.of(first.split("\t", -1)));
        return header
                ? TableFiles.open(file, '\t', options)
                : lines(file, encoding, new SessionLine(first.indexOf('\t') >= 0));
    }

    private static RecordSource lines(Path file, Charset encoding, LineShape shape) {
        return new LineRecordSource(new TextFile(file, encoding), shape);
    }
}
