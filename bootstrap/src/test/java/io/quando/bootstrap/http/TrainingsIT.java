package io.quando.bootstrap.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServer.class)
class TrainingsIT {
    private static boolean built;

    @BeforeEach
    void build() {
        if (!built) {
            SmallWorld.build();
            built = true;
        }
    }

    @Test
    void trainingGoesFromQueuedToSucceeded() {
        JsonPath job = SmallWorld.learn();
        assertThat(job.getString("state")).isEqualTo("succeeded");
        assertThat(job.getFloat("progress")).isEqualTo(1);
        assertThat(job.getList("what")).containsExactly("rules");
        assertThat(job.getFloat("metrics.baskets")).isPositive();
        assertThat(job.getFloat("metrics.rules")).isPositive();
    }

    @Test
    void partsCanBeChosen() {
        Api.post("/v1/trainings", "{\"what\":[\"rules\"]}").then().statusCode(202);
        Api.post("/v1/trainings", "{}").then().statusCode(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"what\":[\"wishes\"]}",
                "{\"what\":[null]}",
                "{\"what\":\"rules\"}",
                "{\"what\":[\"rules\"],\"plan\":{\"model\":\"sasrec\"}}",
                "{\"what\":[\"encoder\"],\"plan\":{\"seed\":\"x\"}}",
                "{\"what\":[\"encoder\"],\"plan\":{\"start\":\"cold\"}}",
                "{\"what\":[\"encoder\"],\"plan\":{\"promote\":\"never\"}}",
                "{\"what\":[\"encoder\"],\"plan\":{\"seed\":null}}",
                "{\"plan\":{\"vectors-file\":\"../vectors.csv\",\"vectors\":\"input\"}}",
                "{\"plan\":{\"vectors-file\":\"/etc/passwd\",\"vectors\":\"input\"}}",
                "{\"plan\":{\"from\":\"../models/default/0000000001\"}}",
                "{\"plan\":{\"from\":\"books\",\"start\":\"scratch\"}}",
                "{\"what\":[\"encoder\"],\"plan\":[\"sasrec\"]}",
                "[]",
                "{"
            })
    void unknownPartIsRefused(String request) {
        Api.post("/v1/trainings", request).then().statusCode(400).contentType(Api.PROBLEM);
    }

    @Test
    void anEncodersTrainingWaitsForAWorkerWithItsPlan() {
        String id =
                Api.post(
                                "/v1/trainings",
                                "{\"what\":[\"encoder\"],\"plan\":{\"model\":\"sasrec\",\"epochs\":5}}")
                        .jsonPath()
                        .getString("id");
        SmallWorld.learn();
        JsonPath job = Api.get("/v1/trainings/" + id);
        assertThat(job.getString("state")).isEqualTo("queued");
        assertThat(job.getMap("plan")).isEqualTo(Map.of("model", "sasrec", "epochs", "5"));
        given().delete("/v1/trainings/{id}", id).then().statusCode(204);
        assertThat(Api.get("/v1/trainings/" + id).getString("state")).isEqualTo("cancelled");
    }

    @Test
    void refusalNamesThePartsThatThereAre() {
        Api.post("/v1/trainings", "{\"what\":[\"wishes\"]}")
                .then()
                .body("detail", containsString("(wishes)"))
                .body("detail", containsString("rules"));
    }

    @Test
    void cancelledTrainingIsOver() {
        String last = SmallWorld.submit();
        String id = SmallWorld.submit();
        given().delete("/v1/trainings/{id}", id).then().statusCode(204);
        assertThat(SmallWorld.finished(id).getString("state")).isIn("cancelled", "succeeded");
        SmallWorld.finished(last);
        given().delete("/v1/trainings/{id}", last).then().statusCode(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "00000000-0000-0000-0000-000000000000"})
    void unknownTrainingIsNotFound(String id) {
        given().get("/v1/trainings/{id}", id).then().statusCode(404).contentType(Api.PROBLEM);
        given().delete("/v1/trainings/{id}", id).then().statusCode(404).contentType(Api.PROBLEM);
    }

    @Test
    void olderModelCanBePromoted() {
        SmallWorld.learn();
        SmallWorld.learn();
        JsonPath models = Api.get("/v1/models");
        assertThat(models.getList("models.live")).startsWith(true).containsOnlyOnce(true);
        assertThat(models.getList("models")).hasSizeBetween(2, 3);
        assertThat(models.getList("models.what")).containsOnly("rules");
        List<String> versions = models.getList("models.version");
        promote(versions.get(1), 204);
        assertThat(Api.get("/v1/models").<Boolean>getList("models.live"))
                .startsWith(false, true)
                .containsOnlyOnce(true);
        Eventually.until(
                () -> Api.recommend(Body.empty()).getString("model.version"),
                version -> version.equals(versions.get(1)));
        promote(versions.getFirst(), 204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "9223372036854775808"})
    void unknownModelCannotBePromoted(String version) {
        promote(version, 404);
    }

    private static void promote(String version, int status) {
        given().post("/v1/models/{version}/promotion", version).then().statusCode(status);
    }
}
