package io.quando.bootstrap.http;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Builds a JSON object field by field; null is written out.
final class Body {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    private Body() {}

    /// A copy to go on from.
    Body(Body other) {
        fields.putAll(other.fields);
    }

    static Body empty() {
        return new Body();
    }

    static Body event(String type, String user, String item) {
        return new Body().with("type", type).with("user", user).with("item", item);
    }

    static Body item(String id) {
        return new Body().with("id", id).with("title", "Title of " + id);
    }

    static Body asking(int n) {
        return new Body().with("n", n);
    }

    Body with(String name, @Nullable Object value) {
        fields.put(name, value);
        return this;
    }

    Body without(String name) {
        fields.remove(name);
        return this;
    }

    static String array(List<Body> bodies) {
        return "[" + String.join(",", bodies.stream().map(Body::json).toList()) + "]";
    }

    static String lines(List<Body> bodies) {
        return String.join("\n", bodies.stream().map(Body::json).toList());
    }

    @JsonValue
    Map<String, @Nullable Object> fields() {
        return fields;
    }

    String json() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
