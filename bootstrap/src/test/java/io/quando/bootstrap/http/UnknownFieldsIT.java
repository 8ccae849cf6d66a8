package io.quando.bootstrap.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Fields that the interface does not have are named, and refused where the caller wants that.
@QuarkusTest
@QuarkusTestResource(TestServer.class)
class UnknownFieldsIT {
    private static final String EVENT =
            "{\"type\":\"purchase\",\"user\":\"b06\",\"item\":\"tea\",\"timestamp\":\"2024-01-05T10:00:00Z\",\"qty\":3,\"session_id\":\"s9\"}";
    private static final String QUESTION = "{\"userId\":\"u1\",\"n\":3,\"excluded\":[\"eggs\"]}";
    private static final String ITEM = "{\"title\":\"Tea\",\"cost\":3}";

    @BeforeEach
    void clear() {
        Api.clearCatalogue();
    }

    @Test
    void receiptOfEventsNamesThem() {
        Api.post("/v1/events", EVENT)
                .then()
                .statusCode(202)
                .body("accepted", equalTo(1))
                .body("warnings.index", equalTo(List.of(0, 0, 0)))
                .body("warnings.field", equalTo(List.of("timestamp", "qty", "session_id")))
                .body("warnings.nearest", equalTo(List.of("time", "quantity", "session")));
    }

    @Test
    void receiptWithoutThemSaysNothing() {
        Api.post("/v1/events", Body.event("view", "b06", "tea").json())
                .then()
                .body("$", not(hasKey("warnings")))
                .body("$", not(hasKey("moreWarnings")));
    }

    @Test
    void strictCallWithEventsRejectsThem() {
        String good = Body.event("view", "strict", "tea").json();
        Api.post("/v1/events?strict=true", "[%s,%s]".formatted(EVENT, good))
                .then()
                .statusCode(202)
                .body("accepted", equalTo(1))
                .body("rejected.index", equalTo(List.of(0)))
                .body("rejected[0].reason", containsString("Maybe you meant time?"));
        Api.post("/v1/events?strict=true", EVENT)
                .then()
                .statusCode(400)
                .contentType(Api.PROBLEM)
                .body("detail", containsString("timestamp"));
        Api.post("/v1/events?strict=perhaps", good).then().statusCode(400);
    }

    @Test
    void slateNamesThem() {
        Api.store(Body.item("eggs"), Body.item("tea"));
        Api.post("/v1/recommendations", QUESTION)
                .then()
                .statusCode(200)
                .body(
                        "degraded",
                        hasItem(
                                "The field userId is not known and was not used. Maybe you meant user?"))
                .body(
                        "degraded",
                        hasItem(
                                "The field excluded is not known and was not used. Maybe you meant exclude?"));
        Api.post("/v1/recommendations?strict=true", QUESTION)
                .then()
                .statusCode(400)
                .contentType(Api.PROBLEM)
                .body("detail", containsString("Maybe you meant user?"));
    }

    @Test
    void wishesThatCannotBeGrantedYetAreNamedAndNoMistake() {
        Api.store(Body.item("tea"));
        Api.post(
                        "/v1/recommendations?strict=true",
                        "{\"filter\":{},\"limits\":[],\"rotation\":0.5,\"seen\":\"drop\",\"context\":{\"place\":{\"cell\":\"x\"}}}")
                .then()
                .statusCode(200)
                .body("degraded.findAll { it.contains('not supported yet') }.size()", equalTo(5));
    }

    @Test
    void eventOfTheFutureInAHistoryIsLeftOutWithAWord() {
        Api.store(Body.item("tea"), Body.item("pen"));
        String history =
                "{\"history\":[{\"type\":\"click\",\"item\":\"pen\",\"time\":\"2999-01-01T00:00:00Z\"}]%s}";
        Api.post("/v1/recommendations", history.formatted(""))
                .then()
                .statusCode(200)
                .body("degraded", hasItem(containsString("The event history[0] was left out.")));
        String then = ",\"context\":{\"time\":\"2999-01-01T12:00:00Z\"}";
        Api.post("/v1/recommendations", history.formatted(then))
                .then()
                .statusCode(200)
                .body("degraded", not(hasItem(containsString("history[0]"))));
    }

    @Test
    void answerToAnItemNamesThem() {
        given().contentType("application/json")
                .body(ITEM)
                .put("/v1/items/tea")
                .then()
                .statusCode(200)
                .body("title", equalTo("Tea"))
                .body("warnings.field", equalTo(List.of("cost")))
                .body("warnings.nearest", equalTo(List.of("price")));
        given().contentType("application/json")
                .body("{\"cost\":null,\"available\":{\"til\":\"x\"},\"id\":\"coffee\"}")
                .patch("/v1/items/tea")
                .then()
                .statusCode(200)
                .body("id", equalTo("tea"))
                .body("warnings.field", equalTo(List.of("cost", "available.til", "id")));
        Api.get("/v1/items/tea");
        assertThat(Api.get("/v1/items/tea").getMap("")).doesNotContainKey("warnings");
    }

    @Test
    void strictCallWithAnItemIsRefusedAndStoresNothing() {
        given().contentType("application/json")
                .body(ITEM)
                .put("/v1/items/tea?strict=true")
                .then()
                .statusCode(400)
                .body("detail", containsString("Maybe you meant price?"));
        given().get("/v1/items/tea").then().statusCode(404);
        Api.store(Body.item("tea"));
        given().contentType("application/json")
                .body("{\"cost\":7}")
                .patch("/v1/items/tea?strict=true")
                .then()
                .statusCode(400);
    }

    @Test
    void receiptOfItemsNamesThem() {
        String items =
                "[{\"id\":\"a\",\"title\":\"A\"},{\"id\":\"b\",\"title\":\"B\",\"tags\":[]}]";
        Api.post("/v1/items", items)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("warnings.index", equalTo(List.of(1)))
                .body("warnings.nearest", equalTo(List.of("categories")));
        Api.post("/v1/items?strict=true", items)
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1))
                .body("rejected.index", equalTo(List.of(1)));
    }

    @Test
    void answerToATrainingNamesThem() {
        Api.post("/v1/trainings", "{\"models\":[\"rules\"]}")
                .then()
                .statusCode(202)
                .body("warnings.nearest", equalTo(List.of("what")));
        Api.post("/v1/trainings?strict=true", "{\"models\":[\"rules\"]}").then().statusCode(400);
    }

    @Test
    void decisionOnARuleNamesThemInAHeader() {
        SmallWorld.build();
        String rule = "/v1/rules/" + Api.get("/v1/rules").getString("rules[0].id");
        String warning =
                given().contentType("application/json")
                        .body("{\"state\":\"enabled\",\"lift\":3}")
                        .patch(rule)
                        .then()
                        .statusCode(204)
                        .extract()
                        .header("Warning");
        assertThat(warning).contains("The field lift is not known");
        given().contentType("application/json")
                .body("{\"state\":\"enabled\",\"lift\":3}")
                .patch(rule + "?strict=true")
                .then()
                .statusCode(400);
    }

    @Test
    void typeThatLooksLikeAWellKnownOneIsStoredAndNamed() {
        Api.post("/v1/events", Body.event("buy", "b06", "tea").json())
                .then()
                .statusCode(202)
                .body("accepted", equalTo(1))
                .body("warnings.field", equalTo(List.of("type")))
                .body("warnings.nearest", equalTo(List.of("purchase")));
    }
}
