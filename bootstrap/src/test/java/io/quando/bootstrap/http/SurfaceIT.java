package io.quando.bootstrap.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServer.class)
class SurfaceIT {
    private static final Set<String> OPERATIONS =
            Set.of(
                    "post /v1/events",
                    "get /v1/items",
                    "post /v1/items",
                    "get /v1/items/{id}",
                    "put /v1/items/{id}",
                    "patch /v1/items/{id}",
                    "delete /v1/items/{id}",
                    "get /v1/items/{id}/similar",
                    "get /v1/users/{id}/history",
                    "post /v1/recommendations",
                    "get /v1/rules",
                    "patch /v1/rules/{id}",
                    "post /v1/trainings",
                    "get /v1/trainings/{id}",
                    "delete /v1/trainings/{id}",
                    "get /v1/models",
                    "post /v1/models/{version}/promotion");

    private static JsonPath openApi() {
        return Api.get("/q/openapi?format=json");
    }

    @Test
    void serverGetsReadyAndIsAlive() {
        Eventually.until(() -> given().get("/q/health/ready").statusCode(), code -> code == 200);
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.data.pairedUsers", hasItem("all"));
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void metricsCountEventsByWhatBecameOfThem() {
        Api.send(Body.event("view", "someone", "thing"), Body.event("view", "someone", ""));
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("quando_events_total{outcome=\"stored\""))
                .body(containsString("quando_events_total{outcome=\"rejected\""));
    }

    @Test
    void openApiListsEveryOperationOfTheContract() {
        Map<String, Map<String, Object>> paths = openApi().getMap("paths");
        Set<String> listed =
                paths.entrySet().stream()
                        .flatMap(path ->
                                path.getValue().keySet().stream()
                                        .map(method -> method + " " + path.getKey()))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).containsAll(OPERATIONS);
    }

    @Test
    void everyOperationSaysHowItRefuses() {
        Map<String, Map<String, Map<String, Map<String, Object>>>> paths =
                openApi().getMap("paths");
        paths.forEach((path, operations) ->
                operations.forEach((method, operation) ->
                        assertThat(operation.get("responses"))
                                .as("%s %s", method, path)
                                .containsKey("400")));
    }

    @Test
    void swaggerUiAnswers() {
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger-ui"));
    }

    @Test
    void unknownAddressIsAProblem() {
        given().get("/v1/nothing")
                .then()
                .statusCode(404)
                .contentType(Api.PROBLEM)
                .body("status", equalTo(404));
    }
}
