package io.quando.bootstrap.http.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Checks one answer after another, and keeps what is wrong and what has been seen.
final class Inspection {
    private final ApiDocument document;
    private final Conformance conformance;
    private final Client client;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private int count;

    Inspection(ApiDocument document, Client client) {
        this.document = document;
        this.client = client;
        conformance = new Conformance(document);
    }

    ApiDocument document() {
        return document;
    }

    Answer answer(Call call) {
        return client.send(call);
    }

    void check(Call call) {
        check(call, client.send(call));
    }

    /// Checks what is answered to a body that is announced to have this length.
    void announce(Call call, int length) {
        check(call, client.announce(call, length));
    }

    private void check(Call call, Answer answer) {
        count++;
        seen.add(answered(call.operation(), answer.status()));
        List<String> found = new ArrayList<>(conformance.faults(call.operation(), answer));
        if (!call.expectation().met().test(answer)) {
            found.add("It should be " + call.expectation().words());
        }
        found.forEach(fault -> faults.add("%s%n    %s%n -> %s%n".formatted(fault, call, answer)));
    }

    /// What is wrong, each with its call and answer.
    List<String> faults() {
        return faults;
    }

    /// How many answers were checked.
    int count() {
        return count;
    }

    /// Answers that are documented and never came.
    Set<String> unseen() {
        Set<String> unseen = new TreeSet<>();
        for (Operation operation : document.operations()) {
            operation.statuses().forEach(status -> unseen.add(answered(operation, status)));
        }
        unseen.removeAll(seen);
        return unseen;
    }

    private static String answered(Operation operation, int status) {
        return "%s %d".formatted(operation, status);
    }
}
