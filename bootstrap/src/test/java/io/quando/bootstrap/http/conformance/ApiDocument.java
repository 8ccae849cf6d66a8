package io.quando.bootstrap.http.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// An OpenAPI document.
final class ApiDocument {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final JsonNode json;

    ApiDocument(String text) {
        try {
            json = new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : json.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> entry : path.getValue().properties()) {
                if (METHODS.contains(entry.getKey())) {
                    String method = entry.getKey().toUpperCase(Locale.ROOT);
                    operations.add(
                            new Operation(new Route(method, path.getKey()), entry.getValue()));
                }
            }
        }
        return operations;
    }

    Operation operation(Route route) {
        return operations().stream().filter(o -> o.route().equals(route)).findFirst().orElseThrow();
    }

    Set<Route> routes() {
        return operations().stream().map(Operation::route).collect(Collectors.toSet());
    }

    JsonNode components() {
        return json.path("components");
    }

    /// The schema itself, where it may be a reference.
    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : resolved(json.at(reference.substring(1)));
    }
}
