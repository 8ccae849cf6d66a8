package io.quando.adapter.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The kind of each column: the narrowest that nine in ten of its fields fit. Empty fields fit all.
record ColumnKinds(List<FieldKind> kinds) {
    private static final List<FieldKind> FROM_NARROW =
            List.of(FieldKind.TIME, FieldKind.NUMBER, FieldKind.CODE);

    /// @param rows of which those of another width are passed over
    static ColumnKinds of(List<List<String>> rows, int width) {
        List<List<String>> whole = rows.stream().filter(row -> row.size() == width).toList();
        List<FieldKind> kinds = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int at = column;
            kinds.add(
                    kind(
                            whole.stream()
                                    .map(row -> FieldKind.of(row.get(at)))
                                    .filter(Objects::nonNull)
                                    .toList()));
        }
        return new ColumnKinds(kinds);
    }

    FieldKind get(int column) {
        return kinds.get(column);
    }

    /// Whether the columns are more than texts, so that fitting them says something.
    boolean tell() {
        return kinds.stream().anyMatch(kind -> kind != FieldKind.TEXT);
    }

    /// Whether each field may stand in its column, and at least half of those columns that tell
    /// something are filled.
    boolean fit(List<String> fields) {
        if (fields.size() != kinds.size()) {
            return false;
        }
        int telling = 0;
        int filled = 0;
        for (int column = 0; column < fields.size(); column++) {
            FieldKind kind = FieldKind.of(fields.get(column));
            if (kind != null && !kind.fits(kinds.get(column))) {
                return false;
            }
            boolean tells = kinds.get(column) != FieldKind.TEXT;
            telling += tells ? 1 : 0;
            filled += tells && kind != null ? 1 : 0;
        }
        return 2 * filled >= telling;
    }

    private static FieldKind kind(List<FieldKind> fields) {
        return FROM_NARROW.stream()
                .filter(kind -> !fields.isEmpty() && share(fields, kind) >= .9)
                .findFirst()
                .orElse(FieldKind.TEXT);
    }

    private static double share(List<FieldKind> fields, FieldKind kind) {
        return (double) fields.stream().filter(field -> field.fits(kind)).count() / fields.size();
    }
}
