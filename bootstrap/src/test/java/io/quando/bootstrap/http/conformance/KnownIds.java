package io.quando.bootstrap.http.conformance;

import static io.restassured.RestAssured.given;

import io.quando.bootstrap.http.SmallWorld;
import java.util.Map;

/// Ids that the addresses of operations may hold.
final class KnownIds {
    private final Map<String, String> shared;
    private int items;

    /// Fills the running application with what the ids name.
    KnownIds() {
        SmallWorld.build();
        shared =
                Map.of(
                        "items", "bread",
                        "users", "customer-0",
                        "rules", first("/v1/rules", "rules[0].id"),
                        "models", first("/v1/models", "models.find { it.live }.version"),
                        "trainings", SmallWorld.submit());
    }

    private static String first(String path, String id) {
        return given().get(path).then().statusCode(200).extract().jsonPath().getString(id);
    }

    /// An id that the route knows; an item of its own where the call may change it.
    String of(Route route) {
        String kind = route.path().split("/")[2];
        if (kind.equals("items") && !route.method().equals("GET")) {
            return newItem();
        }
        String id = shared.get(kind);
        if (id == null) {
            throw new AssertionError("Name an id that %s can be called with.".formatted(route));
        }
        return id;
    }

    private String newItem() {
        String id = "conformance-" + items++;
        given().contentType("application/json")
                .body("{\"title\":\"Sample\"}")
                .put("/v1/items/{id}", id)
                .then()
                .statusCode(200);
        return id;
    }
}
