package io.quando.domain.cleaning;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A [ColumnMapping] bound to the columns of one source: reads the value of a role from a record.
/// Of a column `user_id:token` the name before the type will do.
public final class RecordLayout {
    private static final int[] ABSENT = {};
    private static final String LIST = ":token_seq";
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final List<String> columns;
    private final int[][] positions;
    private final Map<String, int[]> context;

    private RecordLayout(List<String> columns, int[][] positions, Map<String, int[]> context) {
        this.columns = columns;
        this.positions = positions;
        this.context = context;
    }

    /// @throws IllegalArgumentException if a column is not there, or if the roles do not suffice
    ///   for an interaction: an item or a text, a time, and a user or a session
    public static RecordLayout of(ColumnMapping mapping, List<String> columns) {
        RecordLayout layout = bound(mapping, columns);
        layout.require(Role.ITEM, Role.TEXT);
        layout.require(Role.TIME, Role.TIME);
        layout.require(Role.USER, Role.SESSION);
        return layout;
    }

    /// For data of which the order may be all that is known.
    ///
    /// @throws IllegalArgumentException as [#of], but for a missing time
    public static RecordLayout ofOrdered(ColumnMapping mapping, List<String> columns) {
        RecordLayout layout = bound(mapping, columns);
        layout.require(Role.ITEM, Role.TEXT);
        layout.require(Role.USER, Role.SESSION);
        return layout;
    }

    /// For data that describe items.
    ///
    /// @throws IllegalArgumentException if a column is not there, or none names the item
    public static RecordLayout ofItems(ColumnMapping mapping, List<String> columns) {
        RecordLayout layout = bound(mapping, columns);
        layout.require(Role.ITEM, Role.ITEM);
        return layout;
    }

    private static RecordLayout bound(ColumnMapping mapping, List<String> columns) {
        int[][] positions = new int[Role.values().length][];
        Arrays.fill(positions, ABSENT);
        mapping.columns()
                .forEach((role, name) -> {
                    if (!name.isEmpty()) {
                        positions[role.ordinal()] = positions(name, columns);
                    }
                });
        Map<String, int[]> context = new LinkedHashMap<>();
        new TreeMap<>(mapping.context())
                .forEach((name, column) -> context.put(name, positions(column, columns)));
        return new RecordLayout(List.copyOf(columns), positions, context);
    }

    boolean has(Role role) {
        return positions[role.ordinal()].length > 0;
    }

    boolean fits(RawRecord row) {
        return row.fields().size() == columns.size();
    }

    void requireWidth(RawRecord row) {
        if (!fits(row)) {
            throw new IllegalArgumentException(
                    "%d fields instead of %d".formatted(row.fields().size(), columns.size()));
        }
    }

    /// The value without blanks around it, or null if there is none.
    @Nullable String value(RawRecord row, Role role) {
        return joined(row, positions[role.ordinal()]);
    }

    /// The values of a role that may have several: between bars, or between blanks if the column's
    /// type is RecBole's `token_seq`.
    List<String> values(RawRecord row, Role role) {
        String text = value(row, role);
        if (text == null) {
            return List.of();
        }
        boolean blanks = columns.get(positions[role.ordinal()][0]).endsWith(LIST);
        return (blanks ? BLANK : BAR)
                .splitAsStream(text)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// The circumstances that the record names.
    Map<String, String> context(RawRecord row) {
        Map<String, String> values = new TreeMap<>();
        context.forEach((name, at) -> {
            String value = joined(row, at);
            if (value != null) {
                values.put(name, value);
            }
        });
        return values;
    }

    private static @Nullable String joined(RawRecord row, int[] positions) {
        String text = "";
        for (int position : positions) {
            String part = row.fields().get(position).strip();
            text = text.isEmpty() || part.isEmpty() ? text + part : text + " " + part;
        }
        return text.isEmpty() ? null : text;
    }

    private static int[] positions(String name, List<String> columns) {
        return columns.contains(name) || name.indexOf('+') < 0
                ? new int[] {position(name, columns)}
                : Arrays.stream(name.split("\\+"))
                        .mapToInt(part -> position(part.strip(), columns))
                        .toArray();
    }

    private static int position(String name, List<String> columns) {
        int exact = columns.indexOf(name);
        int position =
                exact >= 0
                        ? exact
                        : columns.stream().map(ColumnMapping::untyped).toList().indexOf(name);
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

    private void require(Role either, Role or) {
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
