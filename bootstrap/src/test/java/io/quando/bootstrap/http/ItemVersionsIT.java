package io.quando.bootstrap.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// People who change one item at the same time.
@QuarkusTest
@QuarkusTestResource(TestServer.class)
class ItemVersionsIT {
    private static final String LAMP = "/v1/items/lamp";
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String OTHER = "\"-1\"";
    private static final int WRITERS = 4;
    private static final int PATCHES = 60;

    @BeforeEach
    void clear() {
        Api.clearCatalogue();
    }

    private static RequestSpecification titled(String title) {
        return json("{\"title\":\"%s\"}".formatted(title));
    }

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    private static String stored() {
        return titled("Lamp").put(LAMP).then().statusCode(200).extract().header("ETag");
    }

    private static String title() {
        return Api.get(LAMP).getString("title");
    }

    @Test
    void everyAnswerNamesTheVersionAndEveryChangeGivesAnother() {
        String first = stored();
        assertThat(first).matches("\"\\d+\"");
        assertThat(given().get(LAMP).header("ETag")).isEqualTo(first);
        String second = json("{\"price\":1}").patch(LAMP).header("ETag");
        assertThat(second).matches("\"\\d+\"").isNotEqualTo(first);
        assertThat(given().get(LAMP).header("ETag")).isEqualTo(second);
    }

    @Test
    void changeThatChangesNothingKeepsTheVersion() {
        String version = stored();
        assertThat(titled("Lamp").patch(LAMP).header("ETag")).isEqualTo(version);
        assertThat(titled("Lamp").put(LAMP).header("ETag")).isEqualTo(version);
    }

    @Test
    void itemThatComesBackHasANewVersion() {
        String first = stored();
        given().delete(LAMP).then().statusCode(204);
        assertThat(stored()).isNotEqualTo(first);
    }

    @Test
    void callForAnotherVersionIsRefusedWithBothAndChangesNothing() {
        String version = stored();
        for (Response refused :
                List.of(
                        titled("Other").header("If-Match", OTHER).put(LAMP),
                        titled("Other").header("If-Match", OTHER).patch(LAMP),
                        given().header("If-Match", OTHER).delete(LAMP))) {
            refused.then()
                    .statusCode(412)
                    .contentType(Api.PROBLEM)
                    .body("status", equalTo(412))
                    .body("detail", containsString(version))
                    .body("detail", containsString(OTHER));
        }
        assertThat(title()).isEqualTo("Lamp");
    }

    @Test
    void callForThePresentVersionIsDone() {
        String second =
                titled("Second")
                        .header("If-Match", stored())
                        .put(LAMP)
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag");
        String third = titled("Third").header("If-Match", second).patch(LAMP).header("ETag");
        given().header("If-Match", third).delete(LAMP).then().statusCode(204);
    }

    @Test
    void callForAVersionOfWhatIsNotThereIsRefused() {
        titled("Lamp").header("If-Match", "*").put(LAMP).then().statusCode(412);
        titled("Lamp").header("If-Match", "*").patch(LAMP).then().statusCode(404);
        given().header("If-Match", "*").delete(LAMP).then().statusCode(404);
        given().get(LAMP).then().statusCode(404);
    }

    @Test
    void itemCanBeMadeWithoutReplacingOne() {
        titled("Lamp").header("If-None-Match", "*").put(LAMP).then().statusCode(200);
        titled("Other").header("If-None-Match", "*").put(LAMP).then().statusCode(412);
        assertThat(title()).isEqualTo("Lamp");
    }

    @Test
    void whoHasTheVersionIsNotToldAgain() {
        String version = stored();
        assertThat(given().header("If-None-Match", version).get(LAMP).statusCode()).isEqualTo(304);
        assertThat(given().header("If-None-Match", OTHER).get(LAMP).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "", "\"17"})
    void whatIsNoEntityTagIsRefused(String header) {
        stored();
        titled("Other")
                .header("If-Match", header)
                .put(LAMP)
                .then()
                .statusCode(400)
                .body("detail", containsString("If-Match"));
        assertThat(title()).isEqualTo("Lamp");
    }

    @Test
    void changeMayComeUnderItsOwnMediaType() {
        stored();
        given().contentType(MERGE_PATCH)
                .body("{\"price\":2.5}")
                .patch(LAMP)
                .then()
                .statusCode(200)
                .body("title", equalTo("Lamp"))
                .body("price", equalTo(2.5f));
    }

    @Test
    void patchesThatMeetLoseNothing() {
        stored();
        CompletableFuture<?>[] writers =
                IntStream.range(0, WRITERS)
                        .mapToObj(w -> CompletableFuture.runAsync(() -> patch(w)))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(writers).join();
        Map<String, String> attributes = Api.get(LAMP).getMap("attributes");
        assertThat(attributes).hasSize(WRITERS * PATCHES);
    }

    private static void patch(int writer) {
        for (int n = 0; n < PATCHES; n++) {
            json("{\"attributes\":{\"%d-%d\":\"x\"}}".formatted(writer, n))
                    .patch(LAMP)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void oneOfManyWhoMakeTheSameItemSucceeds() {
        List<Integer> answers =
                IntStream.range(0, 8)
                        .mapToObj(n ->
                                CompletableFuture.supplyAsync(() ->
                                        titled("By " + n)
                                                .header("If-None-Match", "*")
                                                .put(LAMP)
                                                .statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
    }
}
