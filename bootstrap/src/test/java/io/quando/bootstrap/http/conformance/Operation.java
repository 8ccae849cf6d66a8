package io.quando.bootstrap.http.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// What the document says of a route.
///
/// @param json the Operation Object
record Operation(Route route, JsonNode json) {
    /// A parameter of the address.
    record Parameter(String name, String in, JsonNode schema) {}

    List<Parameter> parameters(String in) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode p : json.path("parameters")) {
            if (p.path("in").asText().equals(in)) {
                parameters.add(new Parameter(p.path("name").asText(), in, p.path("schema")));
            }
        }
        return parameters;
    }

    boolean takesBody() {
        return json.has("requestBody");
    }

    boolean needsBody() {
        return json.at("/requestBody/required").asBoolean();
    }

    boolean takes(String mediaType) {
        return json.path("requestBody").path("content").has(mediaType);
    }

    /// The schema of the JSON that it takes.
    JsonNode body() {
        return json.path("requestBody").path("content").path("application/json").path("schema");
    }

    JsonNode response(int status) {
        return json.path("responses").path(Integer.toString(status));
    }

    boolean documents(int status) {
        return !response(status).isMissingNode();
    }

    List<Integer> statuses() {
        List<Integer> statuses = new ArrayList<>();
        json.path("responses")
                .fieldNames()
                .forEachRemaining(status -> statuses.add(Integer.valueOf(status)));
        return statuses;
    }

    @Override
    public String toString() {
        return route.toString();
    }
}
