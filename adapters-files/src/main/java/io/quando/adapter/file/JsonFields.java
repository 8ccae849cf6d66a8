package io.quando.adapter.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fields of a JSON object. What lies deeper has a name such as `brand.name`; what a list holds
/// stands under the list's name.
///
/// **Mutates** grows while the object is read; for one thread.
final class JsonFields {
    private static final String JOIN = "|";

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    Set<String> names() {
        return values.keySet();
    }

    /// What a list holds with bars between, one value as it is, nothing as an empty text.
    String text(String name) {
        return String.join(JOIN, list(name));
    }

    /// The values under a name; more than one if it names a list.
    List<String> list(String name) {
        return values.getOrDefault(name, List.of());
    }

    void add(String name, String value) {
        List<String> list = values.computeIfAbsent(name, n -> new ArrayList<>());
        if (!value.isEmpty()) {
            list.add(value);
        }
    }

    /// Reads to the end of the object that the parser has begun.
    void readObject(JsonParser json) throws IOException {
        readObject(json, "");
    }

    /// Reads the value at which the parser stands.
    void readValue(JsonParser json, String name) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> readObject(json, name + ".");
            case START_ARRAY -> {
                values.computeIfAbsent(name, n -> new ArrayList<>());
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    readValue(json, name);
                }
            }
            default -> add(name, JsonFile.text(json));
        }
    }

    private void readObject(JsonParser json, String prefix) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = prefix + json.currentName();
            json.nextToken();
            readValue(json, name);
        }
    }
}
