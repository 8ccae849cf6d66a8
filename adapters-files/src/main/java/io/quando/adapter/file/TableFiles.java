package io.quando.adapter.file;

import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.cleaning.Role;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Files of rows, whose first line may name the columns.
final class TableFiles {
    private TableFiles() {}

    /// @param delimiter a tab for files without quoting, or null to take it from the header
    static RecordSource open(Path file, @Nullable Character delimiter, ReadOptions options) {
        if (delimiter == null) {
            RecordSource quoted =
                    CsvRecordSource.of(
                            file,
                            new CsvFormat(null, orUtf8(options.encoding())),
                            options.columns());
            Preset preset = Presets.recognise(quoted);
            if (preset == null || preset.quoted()) {
                return quoted;
            }
        }
        return unquoted(file, options);
    }

    /// Whether the fields name columns, rather than being data.
    static boolean isHeader(List<String> fields) {
        ColumnMapping mapping = ColumnMapping.guess(fields);
        boolean known = mapping.has(Role.ITEM) || Presets.recognise(fields) != null;
        return known && fields.size() > 1;
    }

    private static RecordSource unquoted(Path file, ReadOptions options) {
        RecordSource asText = unquoted(file, orUtf8(options.encoding()), options, true);
        Preset preset = Presets.recognise(asText);
        if (preset == null) {
            return asText;
        }
        Charset usual = options.encoding() == null ? preset.encoding() : options.encoding();
        return unquoted(file, orUtf8(usual), options, preset.quoted());
    }

    private static RecordSource unquoted(
            Path file, Charset encoding, ReadOptions options, boolean quotable) {
        TextFile text = new TextFile(file, encoding);
        TableHead head = TableHead.of(file, first(text), options.columns());
        FieldLine line = new FieldLine(head.columns(), FieldLine.TAB, quotable);
        return new LineRecordSource(text, line, head);
    }

    /// Of what lies behind an error, whoever reads the table will hear.
    private static List<RawRecord> first(TextFile text) {
        List<RawRecord> first = new ArrayList<>();
        FieldLine line = new FieldLine(List.of(), FieldLine.TAB, true);
        try {
            text.first(TableHead.SAMPLE, (number, row) -> line.read(number, row, first::add));
        } catch (UnreadableSourceException e) {
            if (first.isEmpty()) {
                throw e;
            }
        }
        return first;
    }

    private static Charset orUtf8(@Nullable Charset encoding) {
        return encoding == null ? StandardCharsets.UTF_8 : encoding;
    }
}
