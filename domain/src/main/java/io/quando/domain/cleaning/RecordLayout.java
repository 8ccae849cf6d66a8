package io.quando.domain.cleaning;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A [ColumnMapping] bound to the columns of one source: reads the value of a role from a record.
public final class RecordLayout {
    private static final int ABSENT = -1;

    private final int width;
    private final int[] positions;
    private final Map<String, Integer> context;

    private RecordLayout(int width, int[] positions, Map<String, Integer> context) {
        this.width = width;
        this.positions = positions;
        this.context = context;
    }

    /// @throws IllegalArgumentException if a column is not there, or if the roles do not suffice
    ///   for an interaction: an item or a text, a time, and a user or a session
    public static RecordLayout of(ColumnMapping mapping, List<String> columns) {
        int[] positions = new int[Role.values().length];
        Arrays.fill(positions, ABSENT);
        mapping.columns()
                .forEach((role, name) -> positions[role.ordinal()] = position(name, columns));
        Map<String, Integer> context = new LinkedHashMap<>();
        new TreeMap<>(mapping.context())
                .forEach((name, column) -> context.put(name, position(column, columns)));
        RecordLayout layout = new RecordLayout(columns.size(), positions, context);
        layout.require(columns, Role.ITEM, Role.TEXT);
        layout.require(columns, Role.TIME, Role.TIME);
        layout.require(columns, Role.USER, Role.SESSION);
        return layout;
    }

    boolean has(Role role) {
        return positions[role.ordinal()] != ABSENT;
    }

    boolean fits(RawRecord row) {
        return row.fields().size() == width;
    }

    int width() {
        return width;
    }

    /// The value without blanks around it, or null if there is none.
    @Nullable String value(RawRecord row, Role role) {
        int position = positions[role.ordinal()];
        return position == ABSENT ? null : strippedToNull(row.fields().get(position));
    }

    /// The circumstances that the record names.
    Map<String, String> context(RawRecord row) {
        Map<String, String> values = new TreeMap<>();
        context.forEach((name, position) -> {
            String value = strippedToNull(row.fields().get(position));
            if (value != null) {
                values.put(name, value);
            }
        });
        return values;
    }

    private static @Nullable String strippedToNull(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? null : stripped;
    }

    private static int position(String name, List<String> columns) {
        int position = columns.indexOf(name);
        if (position < 0) {
            throw new IllegalArgumentException(
                    "The column (%s) is not there.%s There are %s."
                            .formatted(
                                    name,
                                    ClosestName.hint(name, columns),
                                    String.join(", ", columns)));
        }
        return position;
    }

    private void require(List<String> columns, Role either, Role or) {
        if (!has(either) && !has(or)) {
            throw new IllegalArgumentException(
                    "No column is mapped to the role %s%s. There are the columns %s; say for example %s=%s."
                            .formatted(
                                    either.key(),
                                    either == or ? "" : " or " + or.key(),
                                    String.join(", ", columns),
                                    either.key(),
                                    columns.getFirst()));
        }
    }
}
