package io.quando.bootstrap.http.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds where a server departs from its document.
final class Conformance {
    private static final String PROBLEM = "application/problem+json";

    private final ApiDocument document;
    private final ClosedSchemas schemas;

    Conformance(ApiDocument document) {
        this.document = document;
        schemas = new ClosedSchemas(document);
    }

    /// Routes that are served and not documented, or the other way round.
    List<String> faults(Set<Route> served) {
        List<String> faults = new ArrayList<>();
        sorted(served, document.routes()).forEach(r -> faults.add(r + " is not documented"));
        sorted(document.routes(), served).forEach(r -> faults.add(r + " is not served"));
        return faults;
    }

    private static Set<String> sorted(Set<Route> routes, Set<Route> without) {
        Set<String> names = new TreeSet<>();
        routes.stream().filter(r -> !without.contains(r)).forEach(r -> names.add(r.toString()));
        return names;
    }

    /// Where an answer departs from what its operation documents.
    List<String> faults(Operation operation, Answer answer) {
        if (!operation.documents(answer.status())) {
            return List.of("The status %d is not documented".formatted(answer.status()));
        }
        JsonNode content = operation.response(answer.status()).path("content");
        List<String> faults = new ArrayList<>();
        if (!content.isEmpty()) {
            faults.addAll(contentFaults(content, answer));
        } else if (!answer.body().isEmpty()) {
            faults.add("There is a body, and none is documented");
        }
        if (!answer.hasSucceeded()) {
            faults.addAll(problemFaults(answer));
        }
        return faults;
    }

    private List<String> contentFaults(JsonNode content, Answer answer) {
        return content.has(answer.type())
                ? schemas.faults(content.path(answer.type()).path("schema"), answer.json())
                : List.of("The media type (%s) is not documented".formatted(answer.type()));
    }

    /// Where a refusal is no problem after RFC 9457, or does not help.
    static List<String> problemFaults(Answer answer) {
        List<String> faults = new ArrayList<>();
        JsonNode problem = answer.json();
        faultIf(!answer.type().equals(PROBLEM), "The refusal is no " + PROBLEM, faults);
        faultIf(
                problem.path("status").asInt() != answer.status(),
                "The status in the body is another one",
                faults);
        faultIf(problem.path("title").asText().isBlank(), "The title is missing", faults);
        String detail = problem.path("detail").asText();
        faultIf(detail.length() < 15, "The detail (%s) says nothing".formatted(detail), faults);
        faultIf(
                detail.contains("Exception") || detail.contains("java."),
                "The detail (%s) shows the inside".formatted(detail),
                faults);
        return faults;
    }

    private static void faultIf(boolean wrong, String fault, List<String> faults) {
        if (wrong) {
            faults.add(fault);
        }
    }
}
