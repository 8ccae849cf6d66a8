package io.quando.bootstrap.http;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The REST face, as a client that expects success calls it.
final class Api {
    static final String NDJSON = "application/x-ndjson";
    static final String PROBLEM = "application/problem+json";

    private Api() {}

    static Response post(String path, String body) {
        return given().contentType("application/json").body(body).post(path);
    }

    static Response postLines(String path, String body) {
        return given().contentType(NDJSON).body(body.getBytes(StandardCharsets.UTF_8)).post(path);
    }

    static JsonPath send(Body... events) {
        return send(List.of(events));
    }

    static JsonPath send(List<Body> events) {
        return post("/v1/events", Body.array(events)).then().statusCode(202).extract().jsonPath();
    }

    static void store(List<Body> items) {
        post("/v1/items", Body.array(items)).then().statusCode(200);
    }

    static void store(Body... items) {
        store(List.of(items));
    }

    static JsonPath recommend(Body question) {
        return post("/v1/recommendations", question.json())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static List<String> recommended(Body question) {
        return recommend(question).getList("items.item");
    }

    static JsonPath get(String path, Object... parameters) {
        return given().get(path, parameters).then().statusCode(200).extract().jsonPath();
    }

    static void clearCatalogue() {
        for (String id : Api.get("/v1/items?limit=1000").<String>getList("items.id")) {
            given().delete("/v1/items/{id}", id).then().statusCode(204);
        }
    }

    /// All pages one after the other.
    ///
    /// @param path with a query that a cursor can be added to
    /// @param list where the entries stand
    static List<Map<String, Object>> pages(String path, String list) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = get(path + "&cursor={cursor}", cursor);
            all.addAll(page.getList(list));
            cursor = page.getString("cursor");
        }
        return all;
    }
}
