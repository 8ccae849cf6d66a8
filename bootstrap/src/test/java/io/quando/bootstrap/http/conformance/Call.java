package io.quando.bootstrap.http.conformance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One request for an operation, and what it must lead to.
///
/// @param name what is special about it
/// @param address as it goes over the wire
/// @param accept media types that the caller takes
/// @param type media type of the body
/// @param body null for none
/// @param headers others, by name
record Call(
        Operation operation,
        String name,
        String address,
        String accept,
        String type,
        byte @Nullable [] body,
        Map<String, String> headers,
        Expectation expectation) {
    private static final String JSON = "application/json";

    static Call to(Operation operation, String address) {
        return new Call(operation, "", address, "*/*", JSON, null, Map.of(), Expectation.EITHER);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    Call named(String other) {
        return new Call(operation, other, address, accept, type, body, headers, expectation);
    }

    Call at(String other) {
        return new Call(operation, name, other, accept, type, body, headers, expectation);
    }

    Call accepting(String other) {
        return new Call(operation, name, address, other, type, body, headers, expectation);
    }

    Call typed(String other) {
        return new Call(operation, name, address, accept, other, body, headers, expectation);
    }

    Call with(byte[] other) {
        return new Call(operation, name, address, accept, type, other, headers, expectation);
    }

    Call with(String other) {
        return with(other.getBytes(StandardCharsets.UTF_8));
    }

    Call expecting(Expectation other) {
        return new Call(operation, name, address, accept, type, body, headers, other);
    }

    Call with(String header, String value) {
        return new Call(
                operation, name, address, accept, type, body, Map.of(header, value), expectation);
    }

    @Override
    public String toString() {
        String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        return "%s %s (%s) %s"
                .formatted(
                        operation.route().method(),
                        address,
                        name,
                        text.length() <= 700 ? text : text.substring(0, 700) + "…");
    }
}
