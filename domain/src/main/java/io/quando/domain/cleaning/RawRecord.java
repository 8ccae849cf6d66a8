package io.quando.domain.cleaning;

import java.util.List;

/// A row as it stands in its source, before anything is understood of it.
///
/// @param row the line on which it begins, as an editor counts: the header is line 1
/// @param fields its values, in the order of the columns if the row is well formed
public record RawRecord(long row, List<String> fields) {
    public RawRecord {
        fields = List.copyOf(fields);
    }
}
