package io.quando.bootstrap.http;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;

/// A shop in which bread is bought with butter, paper with pens, and rope by itself.
public final class SmallWorld {
    static final List<String> ITEMS = List.of("bread", "butter", "paper", "pen", "rope");
    private static final int SESSIONS = 40;

    private SmallWorld() {}

    /// Stores the items again and takes out all others.
    static void stock() {
        Api.clearCatalogue();
        Api.store(ITEMS.stream().map(Body::item).toList());
    }

    /// Sends what people did, waits for the statistics and learns the rules.
    public static void build() {
        stock();
        List<Body> events = new ArrayList<>();
        for (int n = 0; n < SESSIONS; n++) {
            events.add(event("purchase", n, "bread"));
            events.add(event("purchase", n, "butter"));
            events.add(event("purchase", n + SESSIONS, "paper"));
            events.add(event("purchase", n + SESSIONS, "pen"));
            events.add(event("purchase", n + 2 * SESSIONS, "rope"));
        }
        Api.send(events);
        learn();
        Eventually.until(
                () -> Api.get("/v1/items/bread/similar").<String>getList("items.item"),
                similar -> similar.contains("butter"));
        Eventually.until(
                () -> Api.recommend(Body.asking(1).with("items", List.of("bread"))),
                slate -> slate.getList("items[0].reasons.kind").contains("rule"));
    }

    private static Body event(String type, int session, String item) {
        return Body.event(type, "customer-" + session, item).with("session", "visit-" + session);
    }

    /// Learns everything and waits until it is done.
    static JsonPath learn() {
        return finished(submit());
    }

    public static String submit() {
        return given().contentType("application/json")
                .post("/v1/trainings")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
    }

    static JsonPath finished(String id) {
        return Eventually.until(
                () -> Api.get("/v1/trainings/{id}", id),
                job -> !List.of("queued", "running").contains(job.getString("state")));
    }
}
