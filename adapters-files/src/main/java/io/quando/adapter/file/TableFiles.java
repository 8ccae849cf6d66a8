package io.quando.adapter.file;

import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.cleaning.Role;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Files of rows, whose first line may name the columns.
final class TableFiles {
    private TableFiles() {}

    /// A well-known data set is read as it is known to be written.
    ///
    /// @param usual the delimiter of the format, or null to take it from the first line
    static RecordSource open(Path file, @Nullable Character usual, ReadOptions options) {
        Character delimiter = options.delimiter() == null ? usual : options.delimiter();
        RecordSource source = open(file, delimiter, true, options.encoding(), options.columns());
        Preset preset = Presets.recognise(source);
        if (preset == null || (preset.quoted() && preset.encoding() == null)) {
            return source;
        }
        Charset encoding = options.encoding() == null ? preset.encoding() : options.encoding();
        return open(file, delimiter, preset.quoted(), encoding, options.columns());
    }

    /// Whether the fields name columns, rather than being data.
    static boolean isHeader(List<String> fields) {
        ColumnMapping mapping = ColumnMapping.guess(fields);
        boolean known = mapping.has(Role.ITEM) || Presets.recognise(fields) != null;
        return known && fields.size() > 1;
    }

    private static RecordSource open(
            Path file,
            @Nullable Character delimiter,
            boolean quoted,
            @Nullable Charset encoding,
            List<String> columns) {
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : encoding;
        return CsvRecordSource.of(file, new TableForm(delimiter, quoted, charset), columns);
    }
}
