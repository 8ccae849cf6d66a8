package io.quando.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/// Refuses text that no store can hold as it is: PostgreSQL knows no null character, and half of a
/// surrogate pair is no UTF-8.
final class StorableText {
    private StorableText() {}

    /// @throws BadRequest if a text or a name in the JSON, however deep, cannot be stored
    static void require(JsonNode json) {
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            require(field.getKey());
        }
        if (json.isTextual()) {
            require(json.textValue());
        }
        json.forEach(StorableText::require);
    }

    private static void require(String text) {
        if (!isStorable(text)) {
            throw new BadRequest(
                    "The text (%s) holds a null character or half of a surrogate pair, which cannot be stored: leave it out."
                            .formatted(text.length() <= 40 ? text : text.substring(0, 40) + "…"));
        }
    }

    static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }
}
