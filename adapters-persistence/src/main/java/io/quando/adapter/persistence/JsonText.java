package io.quando.adapter.persistence;

import static java.util.stream.Collectors.toMap;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Lists and maps as JSON: the form in which they travel to the database and back, one parameter
/// for thousands of rows.
final class JsonText {
    private JsonText() {}

    static <T> String rows(Collection<T> things, Function<T, JsonObject> row) {
        return new JsonArray(things.stream().map(row).toList()).encode();
    }

    static String strings(Collection<String> strings) {
        return new JsonArray(List.copyOf(strings)).encode();
    }

    static List<String> strings(String json) {
        return new JsonArray(json).stream().map(String.class::cast).toList();
    }

    static Map<String, String> texts(String json) {
        return map(json, String.class::cast);
    }

    static String written(Map<String, String> texts) {
        return new JsonObject(Map.copyOf(texts)).encode();
    }

    static String figures(Map<String, Double> figures) {
        return new JsonObject(Map.copyOf(figures)).encode();
    }

    /// JSON has no word for what is not finite; it travels as text.
    static Map<String, Double> figures(String json) {
        return map(
                json,
                figure ->
                        figure instanceof Number number
                                ? number.doubleValue()
                                : Double.parseDouble((String) figure));
    }

    private static <T> Map<String, T> map(String json, Function<Object, T> value) {
        return new JsonObject(json)
                .stream().collect(toMap(Map.Entry::getKey, e -> value.apply(e.getValue())));
    }
}
