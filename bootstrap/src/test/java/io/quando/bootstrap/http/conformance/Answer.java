package io.quando.bootstrap.http.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/// What came back.
///
/// @param type the media type without parameters, or empty
/// @param body as text, may be empty
record Answer(int status, String type, String body) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /// The body, or a missing node if it is no JSON.
    JsonNode json() {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    boolean hasSucceeded() {
        return status >= 200 && status < 400;
    }

    /// Whether everything that was sent has been taken.
    boolean hasTaken() {
        return hasSucceeded() && json().path("rejected").isEmpty();
    }

    @Override
    public String toString() {
        String shown = body.length() <= 400 ? body : body.substring(0, 400) + "…";
        return "%d %s %s".formatted(status, type, shown);
    }
}
