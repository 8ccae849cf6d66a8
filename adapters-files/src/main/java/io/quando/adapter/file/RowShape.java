package io.quando.adapter.file;

import io.quando.adapter.file.FieldSplitter.End;
import io.quando.adapter.file.FieldSplitter.Split;
import io.quando.domain.cleaning.RawRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The looks of the rows of a table: by it a row is told from a piece of prose.
///
/// @param splitter knows the delimiter
/// @param width how many fields there are
/// @param kinds what they hold
record RowShape(FieldSplitter splitter, int width, ColumnKinds kinds) {
    /// @param first the first lines of the table, with a header or without
    /// @param known how many columns there are, or 0 if the lines are to tell
    static RowShape of(FieldSplitter splitter, List<String> first, int known) {
        int width = known > 0 ? known : width(splitter, first);
        RowShape unknown = new RowShape(splitter, width, ColumnKinds.of(List.of(), width));
        List<List<String>> rows =
                first.stream().skip(1).map(unknown::alone).filter(Objects::nonNull).toList();
        return new RowShape(splitter, width, ColumnKinds.of(rows, width));
    }

    /// The same where whole rows say what columns hold: the lines of prose in a field do not count.
    ///
    /// @param first the first rows, with a header or without
    RowShape refined(List<RawRecord> first) {
        List<List<String>> rows = first.stream().skip(1).map(RawRecord::fields).toList();
        return new RowShape(splitter, width, ColumnKinds.of(rows, width));
    }

    /// The fields of a line on which quotation marks mean themselves, or null if they are not as
    /// many as they must be. What encloses fields as it should means nothing else.
    @Nullable List<String> literal(String line) {
        boolean whole = splitter.split(line, Quoting.DOUBLED).end() == End.WHOLE;
        return whole ? null : fields(line, Quoting.BARE, Quoting.NONE);
    }

    /// Whether the line by itself is a row as they usually are.
    boolean isRow(String line) {
        List<String> fields = alone(line);
        return fields != null && kinds.fit(fields);
    }

    private @Nullable List<String> alone(String line) {
        List<String> fields = fields(line, Quoting.DOUBLED, Quoting.ESCAPED);
        return fields == null ? literal(line) : fields;
    }

    private @Nullable List<String> fields(String line, Quoting... quotings) {
        return Stream.of(quotings)
                .map(quoting -> splitter.split(line, quoting))
                .filter(split -> split.isWhole(width))
                .map(Split::fields)
                .findFirst()
                .orElse(null);
    }

    /// That of the first line; if a quotation mark leaves open where it ends, the most frequent of
    /// the others.
    private static int width(FieldSplitter splitter, List<String> lines) {
        Split first = splitter.split(lines.getFirst(), Quoting.DOUBLED);
        if (first.end() == End.WHOLE) {
            return first.fields().size();
        }
        return lines.stream()
                .skip(1)
                .map(line -> splitter.split(line, Quoting.DOUBLED))
                .filter(split -> split.end() == End.WHOLE)
                .map(split -> split.fields().size())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<Integer, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> splitter.split(lines.getFirst(), Quoting.NONE).fields().size());
    }
}
