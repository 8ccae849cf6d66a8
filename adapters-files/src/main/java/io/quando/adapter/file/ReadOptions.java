package io.quando.adapter.file;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Options for reading a file of interactions or of items.
///
/// @param format how it is written
/// @param encoding of the text, or null for the one that is usual for the format: UTF-8, except
///   where a well-known data set is written otherwise; bytes that it does not know are an error,
///   never replaced
/// @param delimiter between the fields of a table, or null for the one that its first line shows
/// @param columns names of the columns of a table, in their order; none if the file is to tell
public record ReadOptions(
        DataFormat format,
        @Nullable Charset encoding,
        @Nullable Character delimiter,
        List<String> columns) {
    /// All is taken from the file itself.
    public static final ReadOptions AUTO = of(DataFormat.AUTO);

    public ReadOptions {
        columns = List.copyOf(columns);
    }

    /// Says nothing but the format.
    public static ReadOptions of(DataFormat format) {
        return new ReadOptions(format, null, null, List.of());
    }
}
