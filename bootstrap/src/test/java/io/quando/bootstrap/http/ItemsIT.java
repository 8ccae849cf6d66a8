package io.quando.bootstrap.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServer.class)
class ItemsIT {
    @BeforeEach
    void clear() {
        Api.clearCatalogue();
    }

    private static Body whole() {
        return Body.empty()
                .with("title", "Lampe für Käthe")
                .with("description", "warm")
                .with("categories", List.of("home", "light"))
                .with("price", 12.5)
                .with("attributes", Map.of("colour", "red", "size", "M"))
                .with("available", Body.empty().with("from", "2026-01-01T00:00:00Z"))
                .with("image", "lamp.png");
    }

    private static ValidatableResponse put(String id, Body item) {
        return given().contentType("application/json")
                .body(item.json())
                .put("/v1/items/{id}", id)
                .then();
    }

    private static ValidatableResponse patch(String id, Body changes) {
        return given().contentType("application/json")
                .body(changes.json())
                .patch("/v1/items/{id}", id)
                .then();
    }

    private static ValidatableResponse get(String id) {
        return given().get("/v1/items/{id}", id).then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lamp", "a/b", "a b", "ä;x=1", "50%", "a+b", "..x", "q?r#s"})
    void putItemComesBackUnderItsId(String id) {
        put(id, whole()).statusCode(200).body("id", equalTo(id));
        get(id).statusCode(200)
                .body("id", equalTo(id))
                .body("title", equalTo("Lampe für Käthe"))
                .body("categories", equalTo(List.of("home", "light")))
                .body("price", equalTo(12.5f))
                .body("attributes.colour", equalTo("red"))
                .body("available.from", equalTo("2026-01-01T00:00:00Z"))
                .body("image", equalTo("lamp.png"));
    }

    @Test
    void putReplacesTheWholeItem() {
        put("lamp", whole());
        put("lamp", Body.empty().with("title", "Other")).statusCode(200);
        get("lamp").body("title", equalTo("Other")).body("price", nullValue());
    }

    @Test
    void patchReplacesRemovesAndKeeps() {
        put("lamp", whole());
        patch(
                        "lamp",
                        Body.empty()
                                .with("title", "New")
                                .with("price", null)
                                .with(
                                        "attributes",
                                        Body.empty().with("size", null).with("age", "old")))
                .statusCode(200);
        get("lamp")
                .body("title", equalTo("New"))
                .body("$", not(hasKey("price")))
                .body("description", equalTo("warm"))
                .body("attributes", equalTo(Map.of("colour", "red", "age", "old")));
    }

    @Test
    void patchThatMakesNoItemChangesNothing() {
        put("lamp", whole());
        patch("lamp", Body.empty().with("title", null)).statusCode(400).contentType(Api.PROBLEM);
        patch("lamp", Body.empty().with("price", -1)).statusCode(400).contentType(Api.PROBLEM);
        get("lamp").body("title", equalTo("Lampe für Käthe")).body("price", equalTo(12.5f));
    }

    @Test
    void missingItemIsNotFoundEverywhere() {
        get("nothing").statusCode(404).contentType(Api.PROBLEM).body("status", equalTo(404));
        patch("nothing", Body.empty().with("title", "x")).statusCode(404);
        given().delete("/v1/items/nothing").then().statusCode(404).contentType(Api.PROBLEM);
    }

    @Test
    void deletedItemIsGone() {
        put("lamp", whole());
        given().delete("/v1/items/lamp").then().statusCode(204);
        get("lamp").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\":\" \"}",
                "{\"title\":\"x\",\"price\":-1}",
                "{\"title\":\"x\",\"categories\":[null]}",
                "{\"title\":\"x\",\"attributes\":{\"a\":null}}",
                "{\"title\":\"x\",\"available\":{\"from\":\"yesterday\"}}",
                "{\"title\":\"x\",\"available\":{\"from\":\"+999999999-01-01T00:00:00Z\"}}",
                "{\"title\":\"x\",\"available\":{\"until\":\"-0044-03-15T00:00:00Z\"}}",
                "{\"title\":\"x\\u0000\"}",
                "{\"title\":\"x\\u0007\"}",
                "{\"title\":1984}",
                "{\"title\":\"x\",\"categories\":[7]}",
                "{\"title\":\"x\",\"available\":\"soon\"}",
                "[]",
                "\"x\"",
                ""
            })
    void itemThatCannotBeIsRefused(String item) {
        given().contentType("application/json")
                .body(item)
                .put("/v1/items/lamp")
                .then()
                .statusCode(400)
                .contentType(Api.PROBLEM);
        get("lamp").statusCode(404);
    }

    @Test
    void itemThatIsNotAvailableIsNotRecommendedFromNowOn() {
        put("lamp", whole().without("available"));
        put("chair", Body.empty().with("title", "Chair"));
        patch("lamp", Body.empty().with("available", false))
                .statusCode(200)
                .body("available", hasKey("until"));
        assertThat(Api.recommended(Body.asking(10))).doesNotContain("lamp").contains("chair");
        patch("lamp", Body.empty().with("available", true))
                .statusCode(200)
                .body("$", not(hasKey("available")));
        assertThat(Api.recommended(Body.asking(10))).contains("lamp", "chair");
    }

    @Test
    void bulkStoresTheGoodAndNamesTheBad() {
        Api.post(
                        "/v1/items",
                        Body.array(
                                List.of(
                                        Body.item("a"),
                                        Body.item("b").without("title"),
                                        Body.item("c"))))
                .then()
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body("rejected.index", equalTo(List.of(1)))
                .body("rejected[0].reason", containsString("title"));
        get("a").statusCode(200);
        get("b").statusCode(404);
    }

    @Test
    void bulkTakesLines() {
        Api.postLines("/v1/items", Body.lines(List.of(Body.item("a"), Body.item("b"))))
                .then()
                .statusCode(200)
                .body("accepted", equalTo(2));
    }

    @Test
    void laterOfTwoItemsWithOneIdWins() {
        Api.store(Body.item("a"), Body.item("a").with("title", "Later"));
        get("a").body("title", equalTo("Later"));
    }

    @Test
    void searchFindsBeginningsOfWordsInAnyCase() {
        Api.store(
                Body.item("1").with("title", "Red Lampshade"),
                Body.item("2").with("title", "red chair"),
                Body.item("3").with("title", "Blue lamp"));
        assertThat(found("q=LAMP")).containsExactly("1", "3");
        assertThat(found("q=re lam")).containsExactly("1");
        assertThat(found("q=hade")).isEmpty();
        assertThat(found("q=!&|")).containsExactly("1", "2", "3");
    }

    @Test
    void categoryIsAFilter() {
        Api.store(
                Body.item("1").with("categories", List.of("home", "light")),
                Body.item("2").with("categories", List.of("home")),
                Body.item("3"));
        assertThat(found("category=home")).containsExactly("1", "2");
        assertThat(found("category=light&q=title")).containsExactly("1");
        assertThat(found("category=hom")).isEmpty();
    }

    private static List<String> found(String query) {
        return Api.get("/v1/items?" + query).getList("items.id");
    }

    @Test
    void pagesFollowOneAnotherInTheOrderOfTheIds() {
        Api.store(IntStream.range(0, 25).mapToObj(n -> Body.item("id-%02d".formatted(n))).toList());
        List<Map<String, Object>> all = Api.pages("/v1/items?limit=10", "items");
        assertThat(all)
                .extracting(item -> item.get("id"))
                .isEqualTo(IntStream.range(0, 25).mapToObj("id-%02d"::formatted).toList());
    }

    @Test
    void limitIsClamped() {
        Api.store(Body.item("a"), Body.item("b"));
        given().get("/v1/items?limit=0").then().statusCode(200).body("items", hasSize(1));
        given().get("/v1/items?limit=1000000").then().statusCode(200).body("items", hasSize(2));
        given().get("/v1/items?limit=-3").then().statusCode(200).body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/items/%00",
                "/v1/items/%00/similar",
                "/v1/items?q=%00",
                "/v1/items?category=a%00b",
                "/v1/items?cursor=AAAA",
                "/v1/rules?item=%00",
                "/v1/rules?cursor=MSAA",
                "/v1/users/%00/history"
            })
    void nullCharacterInAnAddressIsRefused(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(400).contentType(Api.PROBLEM);
    }
}
