package io.quando.adapter.file;

import io.quando.domain.cleaning.RecordSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a delimited text file is written. The first line names the columns; fields may stand in
/// double quotes; files ending in `.gz` or `.zst` are unpacked.
///
/// @param delimiter between fields, or null to take the one of comma, tab, semicolon and bar that
///   the header has most of
/// @param encoding of the text; bytes that it does not know are an error, never replaced
public record CsvFormat(@Nullable Character delimiter, Charset encoding) {
    /// UTF-8, with the delimiter that the header shows.
    public static final CsvFormat DETECTED = new CsvFormat(null, StandardCharsets.UTF_8);

    /// @throws io.quando.domain.cleaning.UnreadableSourceException if the header cannot be read
    public RecordSource source(Path file) {
        return CsvRecordSource.of(file, this, List.of());
    }
}
