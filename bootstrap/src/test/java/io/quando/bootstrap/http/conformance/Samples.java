package io.quando.bootstrap.http.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// Makes values that a schema allows, no text of which comes twice unless it must.
final class Samples {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ApiDocument document;
    private int made;

    Samples(ApiDocument document) {
        this.document = document;
    }

    /// A value with everything that it may have.
    JsonNode whole(JsonNode reference) {
        return sample(reference, true);
    }

    /// A value with what it must have.
    JsonNode least(JsonNode reference) {
        return sample(reference, false);
    }

    /// The schema of the value, the first where there are several.
    JsonNode schema(JsonNode reference) {
        JsonNode schema = document.resolved(reference);
        for (String choice : new String[] {"oneOf", "anyOf"}) {
            if (schema.has(choice)) {
                return schema(schema.path(choice).path(0));
            }
        }
        return schema;
    }

    private JsonNode sample(JsonNode reference, boolean whole) {
        JsonNode schema = schema(reference);
        if (schema.has("examples")) {
            return schema.path("examples").path(0).deepCopy();
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, whole);
            case "array" -> array(schema, whole);
            case "boolean" -> JSON.booleanNode(true);
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(0) + 1);
            default -> JSON.textNode(text(schema));
        };
    }

    /// The type of a schema, without null.
    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    private String text(JsonNode schema) {
        return schema.path("format").asText().equals("date-time")
                ? "2024-03-01T10:00:00Z"
                : "sample-" + made++;
    }

    private ArrayNode array(JsonNode schema, boolean whole) {
        ArrayNode array = JSON.arrayNode();
        if (whole) {
            array.add(sample(schema.path("items"), true));
        }
        return array;
    }

    private ObjectNode object(JsonNode schema, boolean whole) {
        ObjectNode object = JSON.objectNode();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            if (whole || isRequired(schema, property.getKey())) {
                object.set(property.getKey(), sample(property.getValue(), whole));
            }
        }
        if (whole && schema.path("additionalProperties").isObject()) {
            object.set("sample", sample(schema.path("additionalProperties"), true));
        }
        return object;
    }

    static boolean isRequired(JsonNode schema, String property) {
        for (JsonNode name : schema.path("required")) {
            if (name.asText().equals(property)) {
                return true;
            }
        }
        return false;
    }
}
