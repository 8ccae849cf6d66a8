package io.quando.adapter.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says in words what is wrong with text that is no JSON. The library's own sentences name its
/// constants, which help nobody who calls from outside.
final class JsonMistake {
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate field '(.*)'");
    private static final Pattern NO_NUMBER =
            Pattern.compile("Non-standard token '([+-]?(?:NaN|INF|Infinity))'");
    private static final Pattern BEYOND =
            Pattern.compile("(.+) \\((\\d+)\\) exceeds the maximum allowed \\((\\d+).*");

    /// By the library's names of what it bounds.
    private static final Map<String, String> BOUNDS =
            Map.of(
                    "Document nesting depth", "it nests %s deep, and %s is the most",
                    "Number value length", "a number has %s digits, and %s is the most",
                    "Name length", "the name of a field has %s characters, and %s is the most",
                    "String value length", "a text has %s characters, and %s is the most");

    private JsonMistake() {}

    static String ofBody(IOException e) {
        return of(e, "body", " (line %1$d, column %2$d)");
    }

    static String ofLine(IOException e) {
        return of(e, "line", " (column %2$d)");
    }

    private static String of(IOException e, String what, String place) {
        if (!(e instanceof JsonProcessingException json)) {
            return "The %s is no JSON in UTF-8.".formatted(what);
        }
        JsonLocation at = json.getLocation();
        return of(json, what, at == null ? "" : place.formatted(at.getLineNr(), at.getColumnNr()));
    }

    private static String of(JsonProcessingException json, String what, String place) {
        String message = json.getOriginalMessage();
        Matcher duplicate = DUPLICATE.matcher(message);
        if (duplicate.lookingAt()) {
            return "The field %s stands twice in one object%s."
                    .formatted(Kinds.shortened(duplicate.group(1)), place);
        }
        Matcher number = NO_NUMBER.matcher(message);
        if (number.lookingAt()) {
            return "JSON knows no %s%s: leave the field out.".formatted(number.group(1), place);
        }
        if (json instanceof StreamConstraintsException) {
            return "The %s goes beyond what is read%s.".formatted(what, bound(message));
        }
        if (message.startsWith("Invalid UTF-8")) {
            return "The %s is no JSON in UTF-8%s.".formatted(what, place);
        }
        return json instanceof JsonEOFException
                ? "The %s ends in the middle of its JSON%s.".formatted(what, place)
                : "The %s is no valid JSON%s.".formatted(what, place);
    }

    private static String bound(String message) {
        Matcher beyond = BEYOND.matcher(message);
        String words = beyond.matches() ? BOUNDS.get(beyond.group(1)) : null;
        return words == null ? "" : ": " + words.formatted(beyond.group(2), beyond.group(3));
    }
}
