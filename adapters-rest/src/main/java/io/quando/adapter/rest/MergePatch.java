package io.quando.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Changes JSON by JSON: what is given replaces, null removes, the rest stays.
///
/// **Source** RFC 7396, section 2.
final class MergePatch {
    private MergePatch() {}

    static JsonNode apply(JsonNode patch, @Nullable JsonNode target) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged =
                target instanceof ObjectNode object
                        ? object.deepCopy()
                        : JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            if (field.getValue().isNull()) {
                merged.remove(field.getKey());
            } else {
                merged.set(field.getKey(), apply(field.getValue(), merged.get(field.getKey())));
            }
        }
        return merged;
    }
}
