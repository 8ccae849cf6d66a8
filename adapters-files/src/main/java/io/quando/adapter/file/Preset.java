package io.quando.adapter.file;

import io.quando.domain.cleaning.CleaningPolicy;
import io.quando.domain.cleaning.ColumnMapping;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a well-known data set is to be read.
///
/// @param name what it is called
/// @param signature columns by which it is recognised: all of them are there
/// @param mapping the roles of its columns
/// @param policy how its values are read
/// @param encoding of its text, or null if it is UTF-8
/// @param quoted whether fields may stand in quotation marks
public record Preset(
        String name,
        Set<String> signature,
        ColumnMapping mapping,
        CleaningPolicy policy,
        @Nullable Charset encoding,
        boolean quoted) {
    public Preset {
        signature = Set.copyOf(signature);
    }

    boolean fits(List<String> header) {
        return header.containsAll(signature);
    }
}
