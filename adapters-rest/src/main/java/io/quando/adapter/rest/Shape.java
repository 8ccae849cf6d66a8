package io.quando.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/// The kind that a JSON value in a body must be of.
sealed interface Shape
        permits Fields,
                Shape.Flag,
                Shape.ListOf,
                Shape.Numeric,
                Shape.Raw,
                Shape.Switch,
                Shape.Texts,
                Words {
    /// Completes "must be …".
    String words();

    /// The value in the form in which it is used.
    ///
    /// @param path where it stands in the body, for the message
    /// @throws BadRequest if it is of another kind
    JsonNode read(String path, JsonNode json);

    /// Notes the fields that are not known, however deep they lie.
    default void notice(String path, JsonNode json, Remarks remarks) {}

    /// A boolean, also between quotation marks.
    record Flag() implements Shape {
        @Override
        public String words() {
            return "true or false";
        }

        @Override
        public JsonNode read(String path, JsonNode json) {
            String text = json.asText();
            boolean fits = json.isBoolean() || json.isTextual();
            if (!fits || !(text.equals("true") || text.equals("false"))) {
                throw Kinds.mismatch(path, this, json);
            }
            return JsonNodeFactory.instance.booleanNode(text.equals("true"));
        }
    }

    /// A number, also between quotation marks.
    record Numeric(boolean whole) implements Shape {
        private static final String WHOLE =
                "a whole number between %d and %d".formatted(Integer.MIN_VALUE, Integer.MAX_VALUE);
        private static final String NUMBER = "-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?";

        @Override
        public String words() {
            return whole ? "a whole number" : "a number";
        }

        @Override
        public JsonNode read(String path, JsonNode json) {
            boolean fits = json.isNumber() || (json.isTextual() && json.asText().matches(NUMBER));
            double number = fits ? Double.parseDouble(json.asText()) : 0;
            if (!fits || (whole && number != Math.rint(number))) {
                throw Kinds.mismatch(path, this, json);
            }
            if (whole && number != (int) number) {
                throw Kinds.mismatch(path, WHOLE, json);
            }
            return whole
                    ? JsonNodeFactory.instance.numberNode((int) number)
                    : JsonNodeFactory.instance.numberNode(number);
        }
    }

    /// An array of values of one shape.
    record ListOf(Shape element) implements Shape {
        @Override
        public String words() {
            return "an array";
        }

        @Override
        public JsonNode read(String path, JsonNode json) {
            if (!json.isArray()) {
                throw Kinds.mismatch(path, this, json);
            }
            ArrayNode read = JsonNodeFactory.instance.arrayNode(json.size());
            for (int i = 0; i < json.size(); i++) {
                read.add(element.read("%s[%d]".formatted(path, i), json.get(i)));
            }
            return read;
        }

        @Override
        public void notice(String path, JsonNode json, Remarks remarks) {
            for (int i = 0; json.isArray() && i < json.size(); i++) {
                element.notice("%s[%d]".formatted(path, i), json.get(i), remarks);
            }
        }
    }

    /// Texts by free names; numbers and booleans are taken as they are written.
    record Texts() implements Shape {
        @Override
        public String words() {
            return "an object of texts by name";
        }

        @Override
        public JsonNode read(String path, JsonNode json) {
            if (!json.isObject()) {
                throw Kinds.mismatch(path, this, json);
            }
            ObjectNode read = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> entry : json.properties()) {
                JsonNode value = entry.getValue();
                if (value.isNull() || value.isContainerNode()) {
                    String place = Kinds.inside(path, entry.getKey());
                    throw Kinds.mismatch(place, "a string, a number, or true or false", value);
                }
                read.put(entry.getKey(), value.asText().strip());
            }
            return read;
        }
    }

    /// The time for which something is available: an object, or `true` for always and `false` for
    /// no longer.
    record Switch(Fields span) implements Shape {
        @Override
        public String words() {
            return "an object with from and until, or true or false";
        }

        @Override
        public JsonNode read(String path, JsonNode json) {
            if (json.isObject()) {
                return span.read(path, json);
            }
            String text = json.asText();
            ObjectNode read = JsonNodeFactory.instance.objectNode();
            return switch (json.isContainerNode() ? "" : text) {
                case "true" -> read;
                case "false" -> read.put("until", Times.NOW);
                default -> throw Kinds.mismatch(path, this, json);
            };
        }

        @Override
        public void notice(String path, JsonNode json, Remarks remarks) {
            span.notice(path, json, remarks);
        }
    }

    /// Anything at all, as it is.
    record Raw() implements Shape {
        @Override
        public String words() {
            return "JSON";
        }

        @Override
        public JsonNode read(String path, JsonNode json) {
            return json;
        }
    }
}
