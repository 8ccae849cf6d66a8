package io.quando.domain.cleaning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row as it stands in its source, before anything is understood of it.
///
/// @param row the line on which it begins, as an editor counts: the header is line 1
/// @param fields its values, in the order of the columns if the row is well formed
/// @param noticed something that the source itself noticed while it read the row, or null; of kind
///   [FindingKind#MALFORMED_ROW] if there is no row to speak of
public record RawRecord(long row, List<String> fields, @Nullable Finding noticed) {
    public RawRecord {
        fields = List.copyOf(fields);
    }

    public RawRecord(long row, List<String> fields) {
        this(row, fields, null);
    }

    /// Something stands where a row should, and cannot be read as one.
    ///
    /// @param problem what is wrong with it
    public static RawRecord malformed(long row, String problem) {
        return new RawRecord(row, List.of(), new Finding(FindingKind.MALFORMED_ROW, problem));
    }
}
