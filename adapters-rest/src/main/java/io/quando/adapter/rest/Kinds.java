package io.quando.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;

/// Says where a value stands, of what kind it is and of what kind it must be.
final class Kinds {
    private static final int SHOWN = 40;

    private Kinds() {}

    /// The path of a field inside of what stands at a path.
    static String inside(String path, String name) {
        String shown = shortened(name);
        return path.isEmpty() ? shown : path + "." + shown;
    }

    static BadRequest mismatch(String path, Shape shape, JsonNode json) {
        return mismatch(path, shape.words(), json, advice(shape, json));
    }

    static BadRequest mismatch(String path, String expected, JsonNode json) {
        return mismatch(path, expected, json, "");
    }

    private static BadRequest mismatch(String path, String expected, JsonNode json, String advice) {
        String subject =
                path.isEmpty()
                        ? "body must be a JSON object"
                        : "field %s must be %s".formatted(path, expected);
        return new BadRequest("The %s, not %s%s.".formatted(subject, described(json), advice));
    }

    /// Such as "the number 17850.0" or "an array".
    static String described(JsonNode json) {
        return switch (json.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case STRING -> "the string \"%s\"".formatted(shortened(json.textValue()));
            case NUMBER -> "the number " + shortened(json.asText());
            case BOOLEAN -> json.asText();
            case NULL -> "null";
            default -> "nothing";
        };
    }

    private static String advice(Shape shape, JsonNode json) {
        if (!(shape instanceof Words words) || !json.isValueNode() || json.isNull()) {
            return "";
        }
        if (words.use() != Words.Use.TIME) {
            return ": write \"%s\"".formatted(shortened(written(json)));
        }
        return json.isNumber() ? Times.translation(json.asDouble()) : "";
    }

    /// A whole number without the point that some programs put behind it.
    private static String written(JsonNode json) {
        String text = json.asText();
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
