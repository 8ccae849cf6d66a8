package io.quando.bootstrap.http.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Stream;

/// Makes calls of an operation from what the document says of it.
final class Calls {
    private static final String NDJSON = "application/x-ndjson";

    /// Fields that are known and mean nothing there, so that they may hold anything that fits.
    private static final Map<String, String> UNREAD =
            Map.of(
                    "PUT /v1/items/{id}", "/id ",
                    "POST /v1/recommendations", "/history/0/user ");

    private final Samples samples;
    private final KnownIds ids;

    Calls(Samples samples, KnownIds ids) {
        this.samples = samples;
        this.ids = ids;
    }

    Stream<Call> of(Operation operation) {
        Stream<Call> calls = Stream.of(valid(operation).named("valid"));
        calls = Stream.concat(calls, parameters(operation));
        calls = Stream.concat(calls, headers(operation));
        calls = Stream.concat(calls, conditions(operation));
        calls = Stream.concat(calls, addresses(operation));
        return operation.takesBody()
                ? Stream.concat(calls, Stream.concat(bodies(operation), noBodies(operation)))
                : calls;
    }

    /// The whole of what is documented, and nothing wrong.
    Call valid(Operation operation) {
        Call call = Call.to(operation, address(operation, id(operation)));
        return (operation.takesBody() ? call.with(whole(operation).toString()) : call)
                .expecting(Expectation.TAKEN);
    }

    JsonNode whole(Operation operation) {
        return samples.whole(operation.body());
    }

    private String id(Operation operation) {
        return operation.parameters("path").isEmpty() ? "" : ids.of(operation.route());
    }

    private static String address(Operation operation, String id) {
        return operation.route().path().replaceAll("\\{[^}]*}", Call.encoded(id));
    }

    private Stream<Call> parameters(Operation operation) {
        return operation.parameters("query").stream()
                .flatMap(p ->
                        Trials.of(samples, p.schema()).stream()
                                .filter(trial -> trial.value().isValueNode())
                                .map(trial -> {
                                    Call call = valid(operation);
                                    return call.at(query(call.address(), p.name(), trial.value()))
                                            .named(p.name() + " " + trial.name())
                                            .expecting(trial.expectation());
                                }));
    }

    private static String query(String address, String name, JsonNode value) {
        return "%s?%s=%s".formatted(address, name, Call.encoded(value.asText()));
    }

    private Stream<Call> headers(Operation operation) {
        Call call = valid(operation);
        return Stream.of(
                call.named("accepts HTML alone")
                        .accepting("text/html")
                        .expecting(Expectation.status(406)),
                call.named("null character")
                        .at(call.address() + "?x=%00")
                        .expecting(Expectation.status(400)),
                call.named("accepts JSON").accepting("application/json"),
                call.named("accepts nonsense")
                        .accepting("nonsense")
                        .expecting(Expectation.status(406)));
    }

    /// Calls that are meant for another version of what they address, or only for a newer one.
    private Stream<Call> conditions(Operation operation) {
        Call call = valid(operation);
        Call other = call.named("other version").with("If-Match", "\"-1\"");
        Call known = call.named("known version").with("If-None-Match", "*");
        return Stream.concat(
                operation.documents(412)
                        ? Stream.of(other.expecting(Expectation.status(412)))
                        : Stream.empty(),
                operation.documents(304)
                        ? Stream.of(known.expecting(Expectation.status(304)))
                        : Stream.empty());
    }

    private Stream<Call> addresses(Operation operation) {
        if (operation.parameters("path").isEmpty()) {
            return Stream.empty();
        }
        Call call = valid(operation).expecting(Expectation.EITHER);
        Stream<Call> odd =
                Stream.of(" ", "語😀", "a/b", "%", "x".repeat(256), "x".repeat(257), "-1")
                        .map(id -> call.named("odd id").at(address(operation, id)));
        Call unknown =
                call.named("unknown id")
                        .at(address(operation, "unheard-of-by-" + operation.route().method()));
        Call nothing = call.named("null character").at(address(operation, "\u0000"));
        return Stream.concat(
                odd,
                Stream.of(
                        operation.documents(404)
                                ? unknown.expecting(Expectation.status(404))
                                : unknown.expecting(Expectation.TAKEN),
                        nothing.expecting(Expectation.status(400))));
    }

    private Stream<Call> bodies(Operation operation) {
        Stream<Trial> good =
                Stream.of(
                        new Trial("least", samples.least(operation.body()), Expectation.EITHER),
                        new Trial("more", more(operation), Expectation.TAKEN));
        return Stream.concat(good, Boundaries.of(samples, operation.body()).stream())
                .map(trial ->
                        valid(operation)
                                .named(trial.name())
                                .with(trial.value().toString())
                                .expecting(
                                        isUnread(operation, trial)
                                                ? Expectation.EITHER
                                                : trial.expectation()));
    }

    private static boolean isUnread(Operation operation, Trial trial) {
        String place = UNREAD.get(operation.toString());
        return place != null && trial.name().startsWith(place);
    }

    /// A good body with a field that nobody knows.
    private JsonNode more(Operation operation) {
        JsonNode whole = whole(operation);
        ((ObjectNode) whole).put("unheardOf", 7);
        return whole;
    }

    private Stream<Call> noBodies(Operation operation) {
        Call call = valid(operation).named("no such body");
        Expectation empty = operation.needsBody() ? Expectation.status(400) : Expectation.TAKEN;
        Stream<Call> calls =
                Stream.of("{", "[1", "null", "7", "\"x\"", "{}{}", "{\"a\":1,\"a\":2}", "\ufeff")
                        .map(body -> call.with(body).expecting(Expectation.status(400)));
        Call strict =
                call.named("strict")
                        .at(
                                query(
                                        call.address(),
                                        "strict",
                                        JsonNodeFactory.instance.booleanNode(true)))
                        .with(more(operation).toString())
                        .expecting(Expectation.REFUSED);
        calls = Stream.concat(calls, Stream.of(strict));
        return Stream.concat(
                Stream.concat(calls, lines(operation, call)),
                Stream.of(
                        call.named("empty body").with("").expecting(empty),
                        call.named("media type")
                                .typed("text/plain")
                                .expecting(Expectation.status(415)),
                        call.named("charset").typed("application/json;charset=UTF-8")));
    }

    private Stream<Call> lines(Operation operation, Call call) {
        Call bad = call.named("bad line").typed(NDJSON).with(whole(operation) + "\n{\n");
        Call good = call.named("lines").typed(NDJSON).with(whole(operation) + "\r\n\n");
        return operation.takes(NDJSON)
                ? Stream.of(good, bad.expecting(Expectation.REFUSED))
                : Stream.of(good.expecting(Expectation.status(415)));
    }
}
