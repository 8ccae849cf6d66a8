package io.quando.bootstrap.http.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The values at, within and beyond the bounds of a schema, and of other kinds than it wants.
final class Trials {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONG = 3_000;

    private final Samples samples;
    private final JsonNode schema;
    private final List<Trial> trials = new ArrayList<>();

    private Trials(Samples samples, JsonNode reference) {
        this.samples = samples;
        schema = samples.schema(reference);
    }

    static List<Trial> of(Samples samples, JsonNode reference) {
        Trials trials = new Trials(samples, reference);
        trials.collect();
        return trials.trials;
    }

    private void collect() {
        switch (Samples.type(schema)) {
            case "string" -> texts();
            case "integer", "number" -> numbers();
            case "boolean" -> refused("another kind", JSON.textNode("maybe"));
            case "array" -> arrays();
            case "object" -> objects();
            default -> either("null", JSON.nullNode());
        }
    }

    private void texts() {
        refused("an array", JSON.arrayNode());
        refused("an object", JSON.objectNode());
        if (schema.has("enum")) {
            refused("none of the names", JSON.textNode("unheard-of"));
        } else if (schema.path("format").asText().equals("date-time")) {
            times();
        } else {
            words();
        }
    }

    private void times() {
        for (String time : new String[] {"0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"}) {
            either(time, JSON.textNode(time));
        }
        for (String time :
                new String[] {
                    "yesterday", "", "2026-02-30T00:00:00Z", "2026-03-01", "10000-01-01T00:00:00Z"
                }) {
            refused("time " + time, JSON.textNode(time));
        }
    }

    private void words() {
        for (String text : new String[] {"", " ", "語😀\u202e", "a\tb", "%00", "x".repeat(LONG)}) {
            either("%d characters".formatted(text.length()), JSON.textNode(text));
        }
        refused("null character", JSON.textNode("a\u0000b"));
        if (schema.has("maxLength")) {
            int longest = schema.path("maxLength").asInt();
            taken("longest", JSON.textNode("x".repeat(longest)));
            refused("too long", JSON.textNode("x".repeat(longest + 1)));
        }
        if (schema.path("minLength").asInt() > 0) {
            refused("too short", JSON.textNode(""));
        }
    }

    private void numbers() {
        refused("words", JSON.textNode("many"));
        refused("an array", JSON.arrayNode());
        for (String number : new String[] {"0", "-1", "0.5", "9223372036854775808", "1e400"}) {
            either(number, JSON.numberNode(new BigDecimal(number)));
        }
        bound("minimum", Expectation.TAKEN, 0);
        bound("minimum", Expectation.REFUSED, -1);
        bound("maximum", Expectation.TAKEN, 0);
        bound("maximum", Expectation.REFUSED, 1);
        bound("exclusiveMinimum", Expectation.REFUSED, 0);
    }

    private void bound(String keyword, Expectation expectation, int beyond) {
        if (schema.has(keyword)) {
            int value = schema.path(keyword).asInt() + beyond;
            trials.add(new Trial(keyword + " " + value, JSON.numberNode(value), expectation));
        }
    }

    private void arrays() {
        refused("words", JSON.textNode("many"));
        refused("an object", JSON.objectNode());
        either("empty", JSON.arrayNode());
        either("of null", JSON.arrayNode().addNull());
        if (schema.has("maxItems")) {
            int most = schema.path("maxItems").asInt();
            taken("most", filled(most));
            refused("too many", filled(most + 1));
        }
    }

    private ArrayNode filled(int length) {
        ArrayNode array = JSON.arrayNode();
        for (int i = 0; i < length; i++) {
            array.add(samples.whole(schema.path("items")));
        }
        return array;
    }

    private void objects() {
        refused("words", JSON.textNode("many"));
        refused("an array", JSON.arrayNode());
        either("empty", JSON.objectNode());
        either("of null", JSON.objectNode().putNull("sample"));
        either("of objects", JSON.objectNode().set("", JSON.objectNode()));
    }

    private void taken(String name, JsonNode value) {
        trials.add(new Trial(name, value, Expectation.TAKEN));
    }

    private void refused(String name, JsonNode value) {
        trials.add(new Trial(name, value, Expectation.REFUSED));
    }

    private void either(String name, JsonNode value) {
        trials.add(new Trial(name, value, Expectation.EITHER));
    }
}
