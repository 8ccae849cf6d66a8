package io.quando.adapter.file;

import io.quando.domain.cleaning.ColumnMapping;
import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import io.quando.domain.cleaning.Role;
import io.quando.domain.cleaning.UnreadableSourceException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Objects of JSON as rows. The columns are all names that occur; lists are joined by bars, except
/// where a mapping says that one value is meant: a list of items is as many rows, and any other
/// list or object is a row that cannot be read.
final class JsonRecordSource implements RecordSource {
    private static final Set<Role> SINGLE =
            Set.of(
                    Role.USER,
                    Role.ITEM,
                    Role.TIME,
                    Role.TYPE,
                    Role.VALUE,
                    Role.QUANTITY,
                    Role.SESSION,
                    Role.EVENT_ID,
                    Role.PRICE);

    private final Path file;
    private final JsonRows rows;
    private final List<String> columns;
    private final Map<String, Role> single;

    private JsonRecordSource(
            Path file, JsonRows rows, List<String> columns, Map<String, Role> single) {
        this.file = file;
        this.rows = rows;
        this.columns = columns;
        this.single = single;
    }

    static JsonRecordSource of(Path path, Charset encoding) {
        JsonRows rows = new JsonRows(new JsonFile(path, encoding));
        Names names = new Names();
        rows.forEach(names);
        names.requireObjects(path);
        return new JsonRecordSource(path, rows, List.copyOf(names.found), Map.of());
    }

    /// The same rows, read as a mapping means them.
    JsonRecordSource meant(ColumnMapping mapping) {
        Map<String, Role> meant =
                mapping.columns().entrySet().stream()
                        .filter(entry -> SINGLE.contains(entry.getKey()))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getValue,
                                        Map.Entry::getKey,
                                        (one, other) -> one == Role.ITEM ? other : one));
        return new JsonRecordSource(file, rows, columns, meant);
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void forEach(Consumer<RawRecord> action) {
        rows.forEach(
                new JsonRows.Action() {
                    @Override
                    public void row(long line, JsonFields fields) {
                        emit(line, fields, action);
                    }

                    @Override
                    public void malformed(long line, String problem) {
                        action.accept(RawRecord.malformed(line, problem));
                    }
                });
    }

    private void emit(long line, JsonFields fields, Consumer<RawRecord> action) {
        String problem = problem(fields);
        if (problem != null) {
            action.accept(RawRecord.malformed(line, problem));
            return;
        }
        String unfolded = unfolded(fields);
        if (unfolded == null) {
            action.accept(record(line, fields, null, ""));
        } else {
            fields.list(unfolded)
                    .forEach(item -> action.accept(record(line, fields, unfolded, item)));
        }
    }

    private RawRecord record(long line, JsonFields fields, @Nullable String unfolded, String item) {
        return new RawRecord(
                line,
                columns.stream()
                        .map(name -> name.equals(unfolded) ? item : fields.text(name))
                        .toList());
    }

    private @Nullable String unfolded(JsonFields fields) {
        return single.entrySet().stream()
                .filter(entry -> entry.getValue() == Role.ITEM)
                .map(Map.Entry::getKey)
                .filter(name -> fields.list(name).size() > 1)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String problem(JsonFields fields) {
        for (Map.Entry<String, Role> entry : single.entrySet()) {
            String name = entry.getKey();
            if (entry.getValue() != Role.ITEM && fields.list(name).size() > 1) {
                return "%s is a list (%s); one value is meant"
                        .formatted(name, String.join(", ", fields.list(name)));
            }
            String inside = inside(name, fields);
            if (inside != null) {
                return "%s is an object; map a field of it, for example %s=%s"
                        .formatted(name, entry.getValue().key(), inside);
            }
        }
        return null;
    }

    /// A field of the object that stands where a value is meant.
    private static @Nullable String inside(String name, JsonFields fields) {
        return fields.names().contains(name)
                ? null
                : fields.names().stream()
                        .filter(other -> other.startsWith(name + "."))
                        .findFirst()
                        .orElse(null);
    }

    private static final class Names implements JsonRows.Action {
        private final Set<String> found = new LinkedHashSet<>();
        private boolean any;
        private @Nullable String problem;

        @Override
        public void row(long line, JsonFields fields) {
            any = true;
            found.addAll(fields.names());
        }

        @Override
        public void malformed(long line, String problem) {
            if (this.problem == null) {
                this.problem = "line %d: %s".formatted(line, problem);
            }
        }

        /// A file of nothing but mistakes is none of rows.
        void requireObjects(Path file) {
            if (!any && problem != null) {
                throw new UnreadableSourceException(
                        "The file (%s), %s. Expected objects, such as {\"user\": \"anna\", \"item\": \"4711\", \"time\": \"2024-01-05T10:00:00Z\"}."
                                .formatted(file, problem),
                        null);
            }
        }
    }
}
