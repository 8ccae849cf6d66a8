package io.quando.adapter.file;

import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.Finding;
import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The facts that the first lines of a table tell about its columns.
///
/// @param header whether the first line names them, and so is no row
/// @param named whether they have names, there or given by somebody
/// @param columns their names, or their numbers from 1 on
/// @param firstRows the first well-formed rows, up to a hundred
record TableHead(boolean header, boolean named, List<String> columns, List<RawRecord> firstRows) {
    /// So many lines are looked at.
    static final int SAMPLE = 101;

    TableHead {
        firstRows =
                firstRows.stream()
                        .filter(row -> row.fields().size() == columns.size())
                        .limit(SAMPLE - 1)
                        .toList();
    }

    /// @param first the first lines, up to [#SAMPLE]
    /// @param given names of the columns, in their order; none if the file is to tell
    static TableHead of(Path file, List<RawRecord> first, List<String> given) {
        if (first.isEmpty()) {
            throw new UnreadableSourceException(
                    "The file (%s) is empty. Its first line must name the columns.".formatted(file),
                    null);
        }
        List<String> names = names(file, first.getFirst());
        List<RawRecord> rest = first.subList(1, first.size());
        if (!given.isEmpty()) {
            requireWidth(file, first, given);
            boolean said = names.equals(given);
            return new TableHead(said, true, unique(given), said ? rest : first);
        }
        return isHeader(names, rest)
                ? new TableHead(true, true, unique(names), rest)
                : new TableHead(false, false, numbers(names.size()), first);
    }

    private static String evidence(RawRecord row) {
        Finding noticed = row.noticed();
        return noticed == null ? "nothing" : noticed.evidence();
    }

    private static List<String> names(Path file, RawRecord first) {
        if (first.fields().isEmpty()) {
            throw new UnreadableSourceException(
                    "The file (%s), line %d: %s. The first line must name the columns or be a row."
                            .formatted(file, first.row(), evidence(first)),
                    null);
        }
        return first.fields().stream().map(String::strip).toList();
    }

    /// Each column has a vote. Names that are known or stand over other things speak for a header;
    /// numbers and what comes again below speak for a row, and times, which name nothing, twice so.
    private static boolean isHeader(List<String> names, List<RawRecord> rest) {
        List<List<String>> rows =
                rest.stream()
                        .map(RawRecord::fields)
                        .filter(row -> row.size() == names.size() && !row.equals(names))
                        .toList();
        ColumnKinds kinds = ColumnKinds.of(rows, names.size());
        return IntStream.range(0, names.size())
                        .map(column -> vote(names.get(column), column, kinds, rows))
                        .sum()
                >= 0;
    }

    /// @return positive for a header, negative for a row
    private static int vote(String name, int column, ColumnKinds kinds, List<List<String>> rows) {
        FieldKind kind = FieldKind.of(name);
        if (kind == null) {
            return 0;
        }
        FieldKind below = kinds.get(column);
        boolean fits = rows.isEmpty() || (kind.fits(below) && below != FieldKind.TEXT);
        if (kind.isValue()) {
            return !fits ? 0 : kind == FieldKind.TIME ? -2 : -1;
        }
        if (rows.stream().anyMatch(row -> row.get(column).strip().equals(name))) {
            return -1;
        }
        boolean known = !ColumnMapping.guess(List.of(name)).columns().isEmpty();
        boolean stands = !rows.isEmpty() && !kind.fits(below);
        return known || stands ? 1 : 0;
    }

    private static void requireWidth(Path file, List<RawRecord> first, List<String> given) {
        if (first.stream().noneMatch(row -> row.fields().size() == given.size())) {
            throw new UnreadableSourceException(
                    "The file (%s) has %d fields on its first line (%s), and %d columns are named (%s). Name them all, or say what stands between the fields: --delimiter."
                            .formatted(
                                    file,
                                    first.getFirst().fields().size(),
                                    String.join(", ", first.getFirst().fields()),
                                    given.size(),
                                    String.join(", ", given)),
                    null);
        }
    }

    /// A name that comes again is followed by its number, so that either can be meant.
    private static List<String> unique(List<String> names) {
        List<String> unique = new ArrayList<>();
        for (String name : names) {
            unique.add(unique.contains(name) ? name + "#" + (unique.size() + 1) : name);
        }
        return unique;
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }
}
