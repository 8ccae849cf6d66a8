package io.quando.adapter.rest;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads request bodies: strictly, with the place of a mistake in the message.
@Singleton
final class JsonBody {
    static final String NDJSON = "application/x-ndjson";

    private final ObjectMapper mapper =
            JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                    .build();

    /// One entry of a bulk body: a JSON object, or why it is none.
    record Entry(@Nullable JsonNode json, @Nullable String mistake) {}

    /// Reads a body that holds one object.
    <T> T object(byte[] body, Class<T> type) {
        JsonNode json = tree(body);
        if (!json.isObject()) {
            throw new BadRequest("The body must be a JSON object, not %s.".formatted(kind(json)));
        }
        return value(json, type);
    }

    /// Reads a body that holds one object, an array of them, or one a line (NDJSON).
    List<Entry> entries(byte[] body, @Nullable String contentType, int max) {
        List<Entry> entries =
                contentType != null && contentType.startsWith(NDJSON)
                        ? lines(body, max)
                        : elements(tree(body));
        if (entries.size() > max) {
            throw new BadRequest(
                    413,
                    "A call may bring %d entries: send them in several calls.".formatted(max),
                    List.of());
        }
        return entries;
    }

    /// The value of an entry.
    <T> T value(Entry entry, Class<T> type) {
        if (entry.json() == null) {
            throw new BadRequest(String.valueOf(entry.mistake()));
        }
        return value(entry.json(), type);
    }

    <T> T value(JsonNode json, Class<T> type) {
        StorableJson.require(json);
        try {
            return mapper.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw new BadRequest(mistake(e));
        }
    }

    JsonNode tree(byte[] body) {
        if (body.length == 0) {
            throw new BadRequest("The body is empty; it must be JSON.");
        }
        try {
            return mapper.readTree(body);
        } catch (IOException e) {
            throw new BadRequest(mistake(e));
        }
    }

    private static List<Entry> elements(JsonNode json) {
        if (json.isArray()) {
            List<Entry> entries = new ArrayList<>(json.size());
            json.forEach(element -> entries.add(entry(element)));
            return entries;
        }
        if (!json.isObject()) {
            throw new BadRequest(
                    "The body must be a JSON object or an array of objects, not %s."
                            .formatted(kind(json)));
        }
        return List.of(new Entry(json, null));
    }

    private static Entry entry(JsonNode element) {
        return element.isObject()
                ? new Entry(element, null)
                : new Entry(
                        null, "An entry must be a JSON object, not %s.".formatted(kind(element)));
    }

    private List<Entry> lines(byte[] body, int max) {
        List<Entry> entries = new ArrayList<>();
        int start = 0;
        while (start < body.length && entries.size() <= max) {
            int end = endOfLine(body, start);
            addLine(body, start, end - start, entries);
            start = end + 1;
        }
        return entries;
    }

    private static int endOfLine(byte[] body, int start) {
        int end = start;
        while (end < body.length && body[end] != '\n') {
            end++;
        }
        return end;
    }

    private void addLine(byte[] body, int start, int length, List<Entry> entries) {
        try {
            JsonNode line = mapper.readTree(body, start, length);
            if (!line.isMissingNode()) {
                entries.add(entry(line));
            }
        } catch (IOException e) {
            entries.add(new Entry(null, mistake(e)));
        }
    }

    private static String kind(JsonNode json) {
        return json.getNodeType() == JsonNodeType.MISSING
                ? "nothing"
                : json.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static String mistake(IOException e) {
        if (e instanceof MismatchedInputException mismatch) {
            String path =
                    mismatch.getPath().stream()
                            .map(r -> r.getFieldName() == null ? "[]" : r.getFieldName())
                            .collect(Collectors.joining("."));
            return "The field %s has a value of the wrong kind; it must be %s."
                    .formatted(path, expected(mismatch.getTargetType()));
        }
        if (e instanceof JsonProcessingException json && json.getLocation() != null) {
            return "The body is no valid JSON: line %d, column %d."
                    .formatted(json.getLocation().getLineNr(), json.getLocation().getColumnNr());
        }
        return "The body is no valid JSON in UTF-8.";
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "something else";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a number";
        }
        return Collection.class.isAssignableFrom(type)
                ? "an array"
                : "a " + type.getSimpleName().replace("Json", "").toLowerCase(Locale.ROOT);
    }
}
