package io.quando.adapter.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Reads request bodies into records: every value of the kind that its field wants, or a refusal
/// that names its path; and a remark on every field that is not known.
@Singleton
final class JsonBody {
    static final String NDJSON = "application/x-ndjson";
    static final String MERGE_PATCH = "application/merge-patch+json";

    /// Of the parameter `strict`.
    static final String STRICT =
            "whether a field that is not known is refused instead of named; if missing, what the server is set to";

    private static final int TOO_MANY = 413;

    private final boolean strict;

    JsonBody(@ConfigProperty(name = "quando.events.strict") boolean strict) {
        this.strict = strict;
    }

    /// A value, and what was noticed about it.
    record Read<T>(T value, Remarks remarks) {
        /// What the value means. Where it means nothing, fields that are not known are named, since
        /// they are often the reason.
        <R> R as(Function<T, R> meaning) {
            try {
                return meaning.apply(value);
            } catch (BadRequest e) {
                throw remarks.explaining(e);
            }
        }
    }

    /// How one call is read.
    ///
    /// @param asked the parameter `strict` of the call, or null
    boolean isStrict(@Nullable String asked) {
        if (asked == null) {
            return strict;
        }
        return switch (asked) {
            case "true", "" -> true;
            case "false" -> false;
            default ->
                    throw new BadRequest(
                            "The parameter strict (%s) must be true or false."
                                    .formatted(Kinds.shortened(asked)));
        };
    }

    /// Reads a body that holds one object.
    <T> Read<T> object(byte[] body, Class<T> type, @Nullable String strict) {
        return value(JsonText.tree(body), type, isStrict(strict));
    }

    /// Reads a body that holds one object, an array of them, or one a line (NDJSON).
    static List<JsonText.Entry> entries(byte[] body, @Nullable String contentType, int max) {
        List<JsonText.Entry> entries =
                isLines(contentType) ? JsonText.lines(body, max) : JsonText.elements(body);
        if (entries.size() > max) {
            throw new BadRequest(
                    TOO_MANY,
                    "A call may bring %d entries: send them in several calls.".formatted(max));
        }
        return entries;
    }

    private static boolean isLines(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(NDJSON);
    }

    static <T> Read<T> value(JsonText.Entry entry, Class<T> type, boolean strict) {
        if (entry.json() == null) {
            throw new BadRequest(String.valueOf(entry.mistake()));
        }
        return value(entry.json(), type, strict);
    }

    static <T> Read<T> value(JsonNode json, Class<T> type, boolean strict) {
        StorableJson.require(json);
        JsonNode read = Fields.of(type).read("", json);
        return new Read<>(JsonText.value(read, type), remarks(json, type, strict));
    }

    /// What is to be noticed about an object before it is read.
    static Remarks remarks(JsonNode json, Class<?> type, boolean strict) {
        Remarks remarks = new Remarks();
        Fields.of(type).notice("", json, remarks);
        if (strict) {
            remarks.requireAllKnown();
        }
        return remarks;
    }
}
