package io.quando.adapter.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bytes of a body as JSON: one value, an array, or one value a line (NDJSON).
final class JsonText {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final String SEVERAL =
            "The body holds several JSON values one behind the other. Where a call takes several, they are an array, or one a line with the type application/x-ndjson.";
    private static final String SEVERAL_A_LINE =
            "The line holds several JSON values: write one object a line.";
    private static final String COMPRESSED =
            "The body is compressed with gzip: say so with the header Content-Encoding: gzip.";

    private JsonText() {}

    /// One entry of a bulk body: a JSON object, or why it is none.
    record Entry(@Nullable JsonNode json, @Nullable String mistake) {}

    static JsonNode tree(byte[] body) {
        if (body.length == 0) {
            throw new BadRequest("The body is empty; it must be JSON.");
        }
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            throw new BadRequest(mistake(e, body));
        }
    }

    private static String mistake(IOException e, byte[] body) {
        if (e instanceof MismatchedInputException) {
            return SEVERAL;
        }
        boolean zipped = body.length > 1 && body[0] == 0x1f && body[1] == (byte) 0x8b;
        return zipped ? COMPRESSED : JsonMistake.ofBody(e);
    }

    /// The elements of an array, or the one object that the body is.
    static List<Entry> elements(byte[] body) {
        JsonNode json = tree(body);
        if (json.isArray()) {
            List<Entry> entries = new ArrayList<>(json.size());
            json.forEach(element -> entries.add(entry(element, "")));
            return entries;
        }
        if (!json.isObject()) {
            throw new BadRequest(
                    "The body must be a JSON object or an array of objects, not %s."
                            .formatted(Kinds.described(json)));
        }
        return List.of(new Entry(json, null));
    }

    /// One entry a line, but for empty lines; no more than one beyond the most that a call may
    /// bring.
    static List<Entry> lines(byte[] body, int max) {
        requireBytes(body);
        List<Entry> entries = new ArrayList<>();
        int start = 0;
        while (start < body.length && entries.size() <= max) {
            int end = endOfLine(body, start);
            addLine(body, start, end - start, entries);
            start = end + 1;
        }
        return entries;
    }

    /// A line ends at a byte, which in UTF-16 is half of a character.
    private static void requireBytes(byte[] body) {
        if (body.length > 1
                && (body[0] == 0 || body[1] == 0 || (body[0] & body[1] & 0xfe) == 0xfe)) {
            throw new BadRequest("The lines are in UTF-16 or UTF-32: write them in UTF-8.");
        }
    }

    private static int endOfLine(byte[] body, int start) {
        int end = start;
        while (end < body.length && body[end] != '\n') {
            end++;
        }
        return end;
    }

    private static void addLine(byte[] body, int start, int length, List<Entry> entries) {
        try {
            JsonNode line = MAPPER.readTree(body, start, length);
            if (!line.isMissingNode()) {
                entries.add(entry(line, "; an array is sent as application/json"));
            }
        } catch (MismatchedInputException e) {
            entries.add(new Entry(null, SEVERAL_A_LINE));
        } catch (IOException e) {
            entries.add(new Entry(null, JsonMistake.ofLine(e)));
        }
    }

    private static Entry entry(JsonNode element, String advice) {
        return element.isObject()
                ? new Entry(element, null)
                : new Entry(
                        null,
                        "An entry must be a JSON object, not %s%s."
                                .formatted(
                                        Kinds.described(element), element.isArray() ? advice : ""));
    }

    /// A value of a type whose shape the JSON has.
    static <T> T value(JsonNode json, Class<T> type) {
        try {
            return MAPPER.treeToValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "What has the shape of %s does not become one.".formatted(type), e);
        }
    }
}
