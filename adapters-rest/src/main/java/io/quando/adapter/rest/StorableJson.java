package io.quando.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quando.domain.text.StorableText;
import java.util.Map;

/// Refuses JSON in which a text cannot be stored, however deep it lies.
final class StorableJson {
    private StorableJson() {}

    /// @throws BadRequest if a text or a name in the JSON, however deep, cannot be stored
    static void require(JsonNode json) {
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            require(field.getKey());
        }
        if (json.isTextual()) {
            require(json.textValue());
        }
        json.forEach(StorableJson::require);
    }

    private static void require(String text) {
        BadRequest.reading(() -> {
            StorableText.require("text", text);
            return text;
        });
    }
}
