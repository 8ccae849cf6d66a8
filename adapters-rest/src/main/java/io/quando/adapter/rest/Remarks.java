package io.quando.adapter.rest;

import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The remarks on one body. The first are kept, the others counted.
final class Remarks {
    private static final int KEPT = 20;

    private final List<Remark> kept = new ArrayList<>();
    private int more;

    void add(Remark remark) {
        if (kept.size() < KEPT) {
            kept.add(remark);
        } else {
            more++;
        }
    }

    List<Remark> kept() {
        return kept;
    }

    /// How many are not kept.
    int more() {
        return more;
    }

    /// A sentence for each, and how many are left out.
    List<String> sentences() {
        List<String> sentences = new ArrayList<>(kept.stream().map(Remark::message).toList());
        if (more > 0) {
            sentences.add("%d more remarks are left out.".formatted(more));
        }
        return sentences;
    }

    /// Puts them on an answer without a body, as headers `Warning` (RFC 7234, section 5.5).
    Response.ResponseBuilder inHeaders(Response.ResponseBuilder answer) {
        for (String sentence : sentences()) {
            String plain = sentence.replaceAll("[^ -~]", "?").replace('"', '\'').replace('\\', '/');
            answer.header("Warning", "299 - \"%s\"".formatted(plain));
        }
        return answer;
    }

    /// A refusal with what the remarks say about unknown fields behind it: they are often the
    /// reason why something is missing.
    BadRequest explaining(BadRequest refusal) {
        String hints = unknown();
        return hints.isEmpty()
                ? refusal
                : new BadRequest(
                        refusal.status(), refusal.getMessage() + " " + hints, refusal.rejected());
    }

    /// @throws BadRequest if the body has fields that the interface does not have
    void requireAllKnown() {
        String hints = unknown();
        if (!hints.isEmpty()) {
            throw new BadRequest(hints + " In a strict call every field must be known.");
        }
    }

    private String unknown() {
        return kept.stream()
                .filter(Remark::unknown)
                .map(Remark::message)
                .collect(Collectors.joining(" "));
    }
}
