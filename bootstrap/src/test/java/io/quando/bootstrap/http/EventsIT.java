package io.quando.bootstrap.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServer.class)
class EventsIT {
    private final String user = "user-" + UUID.randomUUID();

    private Body event() {
        return Body.event("view", user, "lamp");
    }

    private Body named() {
        return event().with("eventId", "event-" + UUID.randomUUID());
    }

    private List<String> history() {
        return Api.get("/v1/users/{id}/history", user).getList("events.eventId");
    }

    private static void assertReceipt(JsonPath receipt, int accepted, int duplicates) {
        assertThat(receipt.getInt("accepted")).isEqualTo(accepted);
        assertThat(receipt.getInt("duplicates")).isEqualTo(duplicates);
        assertThat(receipt.getList("rejected")).isEmpty();
    }

    @Test
    void singleEventIsStored() {
        Api.post("/v1/events", event().json())
                .then()
                .statusCode(202)
                .body("accepted", equalTo(1))
                .body("duplicates", equalTo(0))
                .body("rejected", empty());
        assertThat(history()).hasSize(1);
    }

    @Test
    void everyEventOfAnArrayIsStored() {
        assertReceipt(Api.send(event(), event(), event()), 3, 0);
        assertThat(history()).hasSize(3);
    }

    @Test
    void everyLineIsStored() {
        String lines = Body.lines(List.of(event(), event())) + "\r\n\n  \n" + event().json();
        JsonPath receipt =
                Api.postLines("/v1/events", lines).then().statusCode(202).extract().jsonPath();
        assertReceipt(receipt, 3, 0);
    }

    @Test
    void lineThatIsNoJsonIsRejectedByIndex() {
        Api.postLines("/v1/events", event().json() + "\n{\"type\":\n" + event().json())
                .then()
                .statusCode(202)
                .body("accepted", equalTo(2))
                .body("rejected.index", equalTo(List.of(1)));
    }

    @Test
    void sameEventAgainIsDuplicate() {
        Body event = named().with("time", "2024-03-01T10:00:00Z");
        assertReceipt(Api.send(event, event), 1, 1);
        assertReceipt(Api.send(event), 0, 1);
        assertThat(history()).hasSize(1);
    }

    @Test
    void retriedEventWithoutTimeIsDuplicate() {
        Body event = named();
        assertReceipt(Api.send(event), 1, 0);
        assertReceipt(Api.send(event), 0, 1);
    }

    @Test
    void sameIdWithOtherContentIsRejectedAndTheLogKeepsTheFirst() {
        Body event = named();
        Api.send(event);
        JsonPath receipt = Api.send(event(), event.with("item", "chair"));
        assertThat(receipt.getInt("accepted")).isEqualTo(1);
        assertThat(receipt.getList("rejected.index")).containsExactly(1);
        assertThat(receipt.getString("rejected[0].reason")).contains("another content");
        assertThat(Api.get("/v1/users/{id}/history", user).getList("events.item"))
                .containsExactly("lamp", "lamp");
    }

    @Test
    void eventWithoutIdAndTimeIsAlwaysNew() {
        assertReceipt(Api.send(event()), 1, 0);
        assertReceipt(Api.send(event()), 1, 0);
        assertThat(history()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void eventWithTimeAloneIsStoredOnceHoweverOftenItIsSent() {
        Body event = event().with("time", "2024-03-01T10:00:00+02:00");
        assertReceipt(Api.send(event, event), 2, 0);
        assertReceipt(Api.send(event, event), 0, 2);
    }

    @Test
    void idempotencyKeyMakesRetryOfTheCallNoOp() {
        String key = UUID.randomUUID().toString();
        assertReceipt(keyed(key), 2, 0);
        assertReceipt(keyed(key), 0, 2);
        assertReceipt(keyed(UUID.randomUUID().toString()), 2, 0);
        assertThat(history()).hasSize(4);
    }

    @Test
    void blankIdempotencyKeyIsNone() {
        assertReceipt(keyed(""), 2, 0);
        assertReceipt(keyed(" "), 2, 0);
        assertThat(history()).hasSize(4);
    }

    private JsonPath keyed(String key) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Body.array(List.of(event(), event())))
                .post("/v1/events")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();
    }

    @Test
    void tenThousandEventsGoInAtOnceButNoMore() {
        List<Body> most = Collections.nCopies(10_000, event());
        assertReceipt(Api.send(most), 10_000, 0);
        String more = Body.array(Collections.nCopies(10_001, event()));
        Api.post("/v1/events", more)
                .then()
                .statusCode(413)
                .contentType(Api.PROBLEM)
                .body("status", equalTo(413))
                .body("detail", containsString("10000"));
        String lines = Body.lines(Collections.nCopies(10_001, event()));
        Api.postLines("/v1/events", lines).then().statusCode(413).contentType(Api.PROBLEM);
    }

    @Test
    void callWithNothingUsableIsRefusedWithEveryReason() {
        Api.post("/v1/events", "[{}, {\"type\":\"VIEW\",\"user\":\"u\",\"item\":\"i\"}, 7]")
                .then()
                .statusCode(400)
                .contentType(Api.PROBLEM)
                .body("type", equalTo("about:blank"))
                .body("title", equalTo("Bad Request"))
                .body("status", equalTo(400))
                .body("rejected.index", equalTo(List.of(0, 1, 2)))
                .body("rejected.reason", hasSize(3));
    }

    @Test
    void mixedCallStoresTheGoodAndNamesTheBad() {
        JsonPath receipt = Api.send(event(), event().with("quantity", -1), event());
        assertThat(receipt.getInt("accepted")).isEqualTo(2);
        assertThat(receipt.getList("rejected.index")).containsExactly(1);
        assertThat(receipt.getString("rejected[0].reason")).contains("quantity (-1.0)");
    }

    @Test
    void eventsOfOneCallWithoutTimesKeepTheirOrder() {
        List<String> items = List.of("z", "b", "9", "a", "10");
        Api.send(items.stream().map(item -> Body.event("view", user, item)).toList());
        assertThat(Api.get("/v1/users/{id}/history", user).getList("events.item"))
                .isEqualTo(items.reversed());
        assertThat(Api.get("/v1/users/{id}/history", user).getList("events.time"))
                .doesNotHaveDuplicates();
    }

    @Test
    void timesOfTheIsoFamilyAreOneMoment() {
        Api.send(
                event().with("time", "2024-03-01T10:00:00Z"),
                event().with("time", "2024-03-01T12:00:00+0200"),
                event().with("time", "2024-03-01 10:00:00+00"));
        assertThat(Api.get("/v1/users/{id}/history", user).getList("events.time"))
                .containsOnly("2024-03-01T10:00:00Z")
                .hasSize(3);
    }

    @Test
    void eventOfTheFutureIsRejectedByIndexAndDoesNotStandBeforeTheClickOfNow() {
        JsonPath receipt = Api.send(event().with("time", "2999-01-01T00:00:00Z"), event());
        assertThat(receipt.getInt("accepted")).isEqualTo(1);
        assertThat(receipt.getList("rejected.index")).containsExactly(0);
        assertThat(receipt.getString("rejected[0].reason")).contains("2999", "ahead of now");
        assertThat(history()).hasSize(1);
    }

    @Test
    void oneUserIsOneHoweverManyBlanksStandAroundTheId() {
        Api.send(event(), Body.event("view", " " + user + " ", " lamp"));
        assertThat(Api.get("/v1/users/{id}/history", user).getList("events.item"))
                .containsExactly("lamp", "lamp");
        assertThat(Api.get("/v1/users/{id}/history", user + " ").getList("events")).hasSize(2);
    }

    @Test
    void userThatIsNoStringIsRejectedWithItsPath() {
        String entry = "{\"type\":\"view\",\"user\":%s,\"item\":\"lamp\"}";
        Api.post("/v1/events", "[%s,%s]".formatted(entry.formatted("17850.0"), event().json()))
                .then()
                .statusCode(202)
                .body("accepted", equalTo(1))
                .body(
                        "rejected[0].reason",
                        equalTo(
                                "The field user must be a string, not the number 17850.0: write \"17850\"."));
    }

    @Test
    void objectsOneBehindTheOtherAreToldHowToCome() {
        Api.post("/v1/events", event().json() + event().json())
                .then()
                .statusCode(400)
                .body("detail", containsString("application/x-ndjson"));
    }

    @Test
    void emptyArrayIsFine() {
        assertReceipt(Api.send(), 0, 0);
    }

    @Test
    void everyFieldComesBack() {
        Body event =
                named().with("time", "2024-03-01T10:00:00.123456Z")
                        .with("value", 4.5)
                        .with("quantity", 2)
                        .with("session", "s-1")
                        .with("place", Body.empty().with("lat", 52.5).with("lon", 13.4))
                        .with("context", Body.empty().with("device", "phone"))
                        .with("text", "für Käthe 😀")
                        .with("recommendationId", "r-1");
        Api.send(event);
        JsonPath stored = Api.get("/v1/users/{id}/history", user);
        assertThat(stored.getMap("events[0].context").get("device")).isEqualTo("phone");
        assertThat(stored.getString("events[0].time")).isEqualTo("2024-03-01T10:00:00.123456Z");
        assertThat(stored.getFloat("events[0].place.lat")).isEqualTo(52.5f);
        assertThat(stored.getString("events[0].text")).isEqualTo("für Käthe 😀");
        assertThat(stored.getString("events[0].session")).isEqualTo("s-1");
        assertThat(stored.getString("events[0].recommendationId")).isEqualTo("r-1");
        assertThat(stored.getString("events[0].user")).isNull();
    }

    @Test
    void otherMediaTypeIsRefused() {
        given().contentType("text/plain")
                .body("x")
                .post("/v1/events")
                .then()
                .statusCode(415)
                .contentType(Api.PROBLEM)
                .header("Content-Length", Integer::parseInt, lessThanOrEqualTo(1024));
    }
}
