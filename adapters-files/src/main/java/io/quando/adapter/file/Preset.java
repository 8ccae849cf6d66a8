package io.quando.adapter.file;

import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.RawRecord;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The options for reading a well-known data set.
///
/// @param name what it is called
/// @param signature columns by which it is recognised: all of them are there; none if it has no
///   header
/// @param shape of its fields, in order, by which it is recognised where it has no header
/// @param mapping the roles of its columns
/// @param policy how its values are read
/// @param encoding of its text, or null if it is UTF-8
/// @param quoted whether fields may stand in quotation marks
public record Preset(
        String name,
        Set<String> signature,
        List<Pattern> shape,
        ColumnMapping mapping,
        CleaningPolicy policy,
        @Nullable Charset encoding,
        boolean quoted) {
    public Preset {
        signature = Set.copyOf(signature);
        shape = List.copyOf(shape);
    }

    boolean fits(List<String> header) {
        return !signature.isEmpty() && header.containsAll(signature);
    }

    /// Whether all rows of a table without a header are of its shape.
    boolean fitsRows(List<RawRecord> rows) {
        return !shape.isEmpty()
                && !rows.isEmpty()
                && rows.stream().allMatch(row -> hasShape(row.fields()));
    }

    private boolean hasShape(List<String> fields) {
        return fields.size() == shape.size()
                && IntStream.range(0, shape.size())
                        .allMatch(i -> shape.get(i).matcher(fields.get(i).strip()).matches());
    }
}
