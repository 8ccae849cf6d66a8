package io.quando.adapter.file;

import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.cleaning.Role;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Files whose first line names the columns.
final class TableFiles {
    private TableFiles() {}

    /// @param delimiter a tab for files without quoting, or null to take it from the header
    static RecordSource open(Path file, @Nullable Character delimiter, @Nullable Charset encoding) {
        if (delimiter == null) {
            RecordSource quoted = new CsvFormat(null, orUtf8(encoding)).source(file);
            Preset preset = Presets.recognise(quoted.columns());
            if (preset == null || preset.quoted()) {
                return quoted;
            }
        }
        return unquoted(file, encoding);
    }

    /// Whether the fields name columns, rather than being data.
    static boolean isHeader(List<String> fields) {
        ColumnMapping mapping = ColumnMapping.guess(fields);
        boolean known = mapping.has(Role.ITEM) || Presets.recognise(fields) != null;
        return known && fields.size() > 1;
    }

    private static RecordSource unquoted(Path file, @Nullable Charset encoding) {
        List<String> columns = header(new TextFile(file, orUtf8(encoding)));
        Preset preset = Presets.recognise(columns);
        boolean quotable = preset == null || preset.quoted();
        Charset usual = preset == null ? null : preset.encoding();
        TextFile text = new TextFile(file, orUtf8(encoding == null ? usual : encoding));
        return new LineRecordSource(text, new FieldLine(columns, FieldLine.TAB, quotable), true);
    }

    private static Charset orUtf8(@Nullable Charset encoding) {
        return encoding == null ? StandardCharsets.UTF_8 : encoding;
    }

    private static List<String> header(TextFile text) {
        return FieldLine.TAB
                .splitAsStream(text.firstLine())
                .map(String::strip)
                .map(FieldLine::unquoted)
                .toList();
    }
}
