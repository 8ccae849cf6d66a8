package io.quando.bootstrap.http.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The check itself finds what it is there for.
class ConformanceTest {
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private static final ApiDocument DOCUMENT =
            new ApiDocument(
                    """
                    {"openapi": "3.1.0",
                     "paths": {"/lamps/{id}": {"get": {"responses": {
                       "200": {"content": {"application/json": {
                         "schema": {"$ref": "#/components/schemas/Lamp"}}}},
                       "204": {"description": "off"},
                       "404": {"content": {"application/problem+json": {
                         "schema": {"$ref": "#/components/schemas/Problem"}}}}}}}},
                     "components": {"schemas": {
                       "Lamp": {"type": "object", "required": ["watts"], "properties": {
                         "watts": {"type": "integer"},
                         "shade": {"$ref": "#/components/schemas/Shade"},
                         "bought": {"type": "string", "format": "date-time"},
                         "tags": {"type": "object", "additionalProperties": {"type": "string"}}}},
                       "Shade": {"type": "object", "properties": {
                         "colour": {"type": "string", "enum": ["red", "blue"]}}},
                       "Problem": {"type": "object", "properties": {
                         "title": {"type": "string"}, "status": {"type": "integer"},
                         "detail": {"type": "string"}}}}}}
                    """);

    private static final Operation LAMP = DOCUMENT.operations().getFirst();
    private static final Route GET_LAMP = new Route("GET", "/lamps/{id}");

    private final Conformance conformance = new Conformance(DOCUMENT);

    private List<String> faults(int status, String type, String body) {
        return conformance.faults(LAMP, new Answer(status, type, body));
    }

    @Test
    void goodAnswersAreGood() {
        assertThat(faults(200, JSON, "{\"watts\":7}")).isEmpty();
        assertThat(
                        faults(
                                200,
                                JSON,
                                "{\"watts\":7,\"shade\":{\"colour\":\"red\"},\"tags\":{\"a\":\"b\"},\"bought\":\"2026-03-01T10:00:00Z\"}"))
                .isEmpty();
        assertThat(faults(204, "", "")).isEmpty();
        assertThat(faults(404, PROBLEM, problem(404, "There is no lamp (x)."))).isEmpty();
    }

    private static String problem(int status, String detail) {
        return "{\"title\":\"Not Found\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(status, detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "",
                "no JSON",
                "{\"watts\":\"7\"}",
                "{\"watts\":null}",
                "{\"watts\":7.5}",
                "{\"watts\":7,\"volts\":230}",
                "{\"watts\":7,\"shade\":{\"colour\":\"green\"}}",
                "{\"watts\":7,\"shade\":{\"size\":1}}",
                "{\"watts\":7,\"bought\":\"yesterday\"}",
                "{\"watts\":7,\"tags\":{\"a\":1}}"
            })
    void bodyThatIsNotOfTheSchemaIsFound(String body) {
        assertThat(faults(200, JSON, body)).isNotEmpty();
    }

    @Test
    void undocumentedStatusIsFound() {
        assertThat(faults(418, PROBLEM, problem(418, "This is a teapot, not a lamp.")))
                .containsExactly("The status 418 is not documented");
        assertThat(faults(500, PROBLEM, problem(500, "Something went wrong."))).isNotEmpty();
    }

    @Test
    void undocumentedMediaTypeAndBodyAreFound() {
        assertThat(faults(200, "text/html", "{\"watts\":7}")).isNotEmpty();
        assertThat(faults(404, JSON, problem(404, "There is no lamp (x)."))).isNotEmpty();
        assertThat(faults(204, JSON, "{}")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"404, ''", "404, java.lang.NullPointerException", "400, There is no lamp (x)."})
    void problemThatDoesNotHelpIsFound(int status, String detail) {
        assertThat(faults(404, PROBLEM, problem(status, detail))).isNotEmpty();
    }

    @Test
    void routesThatDifferAreFound() {
        Route other = new Route("DELETE", "/lamps/{id}");
        assertThat(conformance.faults(Set.of(GET_LAMP))).isEmpty();
        assertThat(conformance.faults(Set.of(GET_LAMP, other)))
                .containsExactly("DELETE /lamps/{id} is not documented");
        assertThat(conformance.faults(Set.of())).containsExactly("GET /lamps/{id} is not served");
    }
}
