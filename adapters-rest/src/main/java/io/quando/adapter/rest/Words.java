package io.quando.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/// A text, read without the blanks around it.
record Words(Use use) implements Shape {
    /// The purpose of a text.
    enum Use {
        /// It names something, so it is not blank and holds no control characters.
        NAME,
        /// A moment.
        TIME,
        /// People read it; a blank one is none.
        PROSE
    }

    @Override
    public String words() {
        return use == Use.TIME ? "a string in ISO 8601" : "a string";
    }

    @Override
    public JsonNode read(String path, JsonNode json) {
        if (!json.isTextual()) {
            throw Kinds.mismatch(path, this, json);
        }
        String text = json.textValue().strip();
        if (use == Use.PROSE) {
            return text.isEmpty()
                    ? JsonNodeFactory.instance.nullNode()
                    : JsonNodeFactory.instance.textNode(text);
        }
        requireName(path, text);
        return JsonNodeFactory.instance.textNode(text);
    }

    private static void requireName(String path, String text) {
        if (text.isEmpty()) {
            throw new BadRequest("The field %s must not be blank: leave it out.".formatted(path));
        }
        text.chars()
                .filter(Character::isISOControl)
                .findFirst()
                .ifPresent(c -> {
                    throw new BadRequest(
                            "The field %s (%s) holds the control character U+%04X: leave that out."
                                    .formatted(path, Kinds.shortened(text), c));
                });
    }
}
