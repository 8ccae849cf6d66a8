package io.quando.adapter.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.quando.domain.cleaning.RawRecord;
import io.quando.domain.cleaning.RecordSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Objects as rows: in a list, one after another, or as the values of one object whose keys are the
/// items. The columns are all names that occur; what lies deeper has a name such as `brand.name`,
/// and lists are joined by bars.
final class JsonRecordSource implements RecordSource {
    private static final String KEY = "item";
    private static final String LIST = "categories";
    private static final String EXPECTED =
            "Expected objects, such as [{\"id\": \"4711\", \"title\": \"Mug\"}] or {\"4711\": {\"title\": \"Mug\"}}.";

    private interface Row {
        void of(long line, Map<String, String> fields);
    }

    private final JsonFile file;
    private final boolean keyed;
    private final List<String> columns;

    private JsonRecordSource(JsonFile file, boolean keyed, List<String> columns) {
        this.file = file;
        this.keyed = keyed;
        this.columns = columns;
    }

    static JsonRecordSource of(Path path, Charset encoding) {
        JsonFile file = new JsonFile(path, encoding);
        JsonRecordSource unnamed = new JsonRecordSource(file, isKeyed(file), List.of());
        Set<String> names = new LinkedHashSet<>();
        unnamed.read((line, fields) -> names.addAll(fields.keySet()));
        return new JsonRecordSource(file, unnamed.keyed, List.copyOf(names));
    }

    @Override
    public String name() {
        return file.file().toString();
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void forEach(Consumer<RawRecord> action) {
        read((line, fields) ->
                action.accept(
                        new RawRecord(
                                line,
                                columns.stream()
                                        .map(name -> fields.getOrDefault(name, ""))
                                        .toList())));
    }

    /// An object with nothing but objects or lists in it is one of items by their keys.
    private static boolean isKeyed(JsonFile file) {
        boolean[] keyed = {false};
        file.read(json -> {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    keyed[0] = json.nextToken().isStructStart();
                    if (!keyed[0]) {
                        return;
                    }
                    json.skipChildren();
                }
            }
        });
        return keyed[0];
    }

    private void read(Row row) {
        file.read(json -> {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.START_ARRAY) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        readObject(json, new LinkedHashMap<>(), row);
                    }
                } else if (keyed) {
                    readKeyed(json, row);
                } else {
                    readObject(json, new LinkedHashMap<>(), row);
                }
            }
        });
    }

    private void readKeyed(JsonParser json, Row row) throws IOException {
        file.require(json, JsonToken.START_OBJECT, EXPECTED);
        while (json.nextToken() != JsonToken.END_OBJECT) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put(KEY, json.currentName());
            if (json.nextToken() == JsonToken.START_ARRAY) {
                long line = JsonFile.line(json);
                put(json, LIST, fields);
                row.of(line, fields);
            } else {
                readObject(json, fields, row);
            }
        }
    }

    private void readObject(JsonParser json, Map<String, String> fields, Row row)
            throws IOException {
        file.require(json, JsonToken.START_OBJECT, EXPECTED);
        long line = JsonFile.line(json);
        putAll(json, "", fields);
        row.of(line, fields);
    }

    private static void putAll(JsonParser json, String prefix, Map<String, String> fields)
            throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = prefix + json.currentName();
            json.nextToken();
            put(json, name, fields);
        }
    }

    private static void put(JsonParser json, String name, Map<String, String> fields)
            throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> putAll(json, name + ".", fields);
            case START_ARRAY -> {
                fields.putIfAbsent(name, "");
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    put(json, name, fields);
                }
            }
            default ->
                    fields.merge(
                            name,
                            JsonFile.text(json),
                            (list, more) -> list.isEmpty() ? more : list + "|" + more);
        }
    }
}
