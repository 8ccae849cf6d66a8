package io.quando.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.testkit.SeededCases;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever comes in, the answer is no failure of the server, short, and without a stack trace.
@QuarkusTest
@QuarkusTestResource(TestServer.class)
class HostilePayloadIT {
    private static final int ROUNDS = 14;
    private static final int ONE = 1024;
    private static final int MANY = 32 * 1024;

    private static final Map<String, Object> PLACE = Map.of("lat", 52.5, "lon", 13.4);

    private static final Body EVENT =
            Body.event("view", "hostile", "lamp")
                    .with("eventId", "hostile-1")
                    .with("time", "2024-03-01T10:00:00Z")
                    .with("value", 4.5)
                    .with("quantity", 2)
                    .with("session", "s-1")
                    .with("place", PLACE)
                    .with("context", Map.of("device", "phone"))
                    .with("text", "words")
                    .with("recommendationId", "r-1");

    private static final Body ITEM =
            Body.item("hostile")
                    .with("description", "warm")
                    .with("categories", List.of("home", "light"))
                    .with("price", 12.5)
                    .with("attributes", Map.of("colour", "red"))
                    .with(
                            "available",
                            Map.of(
                                    "from", "2026-01-01T00:00:00Z",
                                    "until", "2027-01-01T00:00:00Z"))
                    .with("image", "lamp.png");

    private static final Body QUESTION =
            Body.asking(3)
                    .with("user", "hostile")
                    .with("items", List.of("lamp"))
                    .with("history", List.of(EVENT))
                    .with("context", Map.of("time", "2024-03-01T10:00:00Z"))
                    .with("exclude", List.of("chair"))
                    .with("filter", Map.of("price", 1))
                    .with("diversity", 0.5)
                    .with("explain", true);

    private static final String JSON = "application/json";

    private static final List<Target> TARGETS =
            List.of(
                    new Target("POST", "/v1/events", JSON, EVENT.json()),
                    new Target("POST", "/v1/events", JSON, "[" + EVENT.json() + "]"),
                    new Target("POST", "/v1/events", Api.NDJSON, EVENT.json()),
                    new Target("PUT", "/v1/items/hostile", JSON, ITEM.json()),
                    new Target("PATCH", "/v1/items/hostile", JSON, ITEM.json()),
                    new Target("POST", "/v1/items", JSON, "[" + ITEM.json() + "]"),
                    new Target("POST", "/v1/items", Api.NDJSON, ITEM.json()),
                    new Target("POST", "/v1/recommendations", JSON, QUESTION.json()),
                    new Target("POST", "/v1/recommendations", JSON, QUESTION.json()),
                    new Target("PATCH", "/v1/rules/x", JSON, "{\"state\":\"pinned\"}"),
                    new Target("POST", "/v1/trainings", JSON, "{\"what\":[\"unheard-of\"]}"),
                    new Target("POST", "/v1/models/x/promotion", JSON, "{\"a\":1}"));

    private record Target(String method, String path, String type, String body) {}

    @TestHTTPResource URI server;

    private final HttpClient client = HttpClient.newHttpClient();

    /// Twelve targets a round: with all mutations some 2,000 calls.
    @ParameterizedTest
    @EnumSource
    void spoiltBodiesAreNoFailureOfTheServer(Mutation mutation) {
        Api.store(ITEM);
        SeededCases.run(
                ROUNDS,
                random -> {
                    for (Target target : TARGETS) {
                        byte[] body = mutation.spoil(target.body(), random);
                        assertHarmless(send(target, body), target, body);
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eventId",
                "type",
                "user",
                "item",
                "time",
                "session",
                "text",
                "recommendationId"
            })
    void nullCharacterInEveryFieldOfAnEventIsRefused(String field) {
        Api.post("/v1/events", new Body(EVENT).with(field, "a\u0000b").json())
                .then()
                .statusCode(400)
                .contentType(Api.PROBLEM);
    }

    @Test
    void nullCharacterInTheContextOfAnEventIsRefused() {
        for (Object hidden :
                List.of(Map.of("context", Map.of("k", "\u0000")), Map.of("place", cell()))) {
            Body event = new Body(EVENT);
            ((Map<?, ?>) hidden).forEach((name, value) -> event.with((String) name, value));
            Api.post("/v1/events", event.json()).then().statusCode(400);
        }
        Body event = new Body(EVENT).with("context", Map.of("\u0000", "v"));
        Api.post("/v1/events", event.json()).then().statusCode(400);
    }

    private static Map<String, String> cell() {
        return Map.of("cell", "\u0000");
    }

    @Test
    void badEntryAmongGoodOnesDoesNotStopThem() {
        Body good = Body.event("view", "hostile", "lamp");
        var receipt = Api.send(good, new Body(good).with("text", "a\u0000"), good);
        assertThat(receipt.getInt("accepted")).isEqualTo(2);
        assertThat(receipt.getList("rejected.index")).containsExactly(1);
    }

    @Test
    void lineInBadUtf8IsRejectedAndTheOthersAreStored() throws Exception {
        byte[] good = Body.event("view", "hostile", "lamp").json().getBytes(StandardCharsets.UTF_8);
        byte[] bad = good.clone();
        bad[bad.length - 4] = (byte) 0xff;
        var lines = new java.io.ByteArrayOutputStream();
        for (byte[] line : List.of(good, bad, good)) {
            lines.writeBytes(line);
            lines.write('\n');
        }
        Target target = new Target("POST", "/v1/events", Api.NDJSON, "");
        HttpResponse<String> answer = send(target, lines.toByteArray());
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("\"accepted\":2").contains("\"index\":1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"type\":\"語語語語語語語語語語語語語語語語語語語語語語語語語語語語語語語\"}", "7"})
    void refusalOfManyEntriesStaysShort(String entry) {
        String body = "[" + String.join(",", Collections.nCopies(10_000, entry)) + "]";
        Target target = new Target("POST", "/v1/events", JSON, body);
        HttpResponse<String> answer = send(target, body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(length(answer)).isLessThanOrEqualTo(MANY);
        assertThat(answer.body()).contains("\"index\":99");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/items/", "/v1/trainings/", "/v1/models/"})
    void longAddressesGetShortAnswers(String path) {
        String id = "%E8%AA%9E".repeat(200);
        String rest = path.contains("models") ? "/promotion" : "";
        Target target = new Target("GET", path + id + rest, JSON, "");
        assertHarmless(send(target, new byte[0]), target, new byte[0]);
    }

    private HttpResponse<String> send(Target target, byte[] body) {
        HttpRequest request =
                HttpRequest.newBuilder(server.resolve(target.path()))
                        .header("Content-Type", target.type())
                        .method(target.method(), HttpRequest.BodyPublishers.ofByteArray(body))
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertHarmless(HttpResponse<String> answer, Target target, byte[] body) {
        String what = described(target, body) + " -> " + answer.statusCode() + answer.body();
        assertThat(answer.statusCode()).as(what).isBetween(200, 499);
        assertThat(answer.body()).as(what).doesNotContain("Exception", "\tat ", "io.quando");
        if (answer.statusCode() >= 400) {
            assertThat(answer.headers().firstValue("Content-Type")).as(what).hasValue(Api.PROBLEM);
            assertThat(length(answer)).as(what).isLessThanOrEqualTo(ONE);
        }
    }

    private static String described(Target target, byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return "%s %s %s"
                .formatted(
                        target.method(),
                        target.path(),
                        text.length() < 1_500 ? text : text.substring(0, 1_500) + "…");
    }

    private static int length(HttpResponse<String> answer) {
        return answer.body().getBytes(StandardCharsets.UTF_8).length;
    }
}
