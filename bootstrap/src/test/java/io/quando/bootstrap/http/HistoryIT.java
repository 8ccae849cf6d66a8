package io.quando.bootstrap.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServer.class)
class HistoryIT {
    private final String user = "user/ü " + UUID.randomUUID();

    private Body at(int second) {
        String time = "2024-03-01T10:00:%02dZ".formatted(second);
        return Body.event("view", user, "item-" + second).with("time", time);
    }

    @Test
    void newestComesFirstHoweverTheyArrived() {
        Api.send(at(2), at(5), at(1));
        Api.send(at(4), at(3));
        assertThat(Api.get("/v1/users/{id}/history", user).getList("events.item"))
                .containsExactly("item-5", "item-4", "item-3", "item-2", "item-1");
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepeat() {
        List<Body> events = new ArrayList<>(IntStream.range(0, 20).mapToObj(this::at).toList());
        IntStream.range(0, 10).forEach(n -> events.add(at(7).with("eventId", user + n)));
        Api.send(events);
        String path =
                "/v1/users/" + user.replace("/", "%2F").replace(" ", "%20") + "/history?limit=7";
        var all = encoded(path);
        assertThat(all).hasSize(30).doesNotHaveDuplicates();
    }

    private static List<String> encoded(String path) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            var page =
                    given().urlEncodingEnabled(false)
                            .get(path + "&cursor=" + cursor)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            ids.addAll(page.getList("events.eventId"));
            cursor = page.getString("cursor");
        }
        return ids;
    }

    @Test
    void unknownUserHasAnEmptyHistory() {
        given().get("/v1/users/{id}/history", user)
                .then()
                .statusCode(200)
                .body("events", empty())
                .body("cursor", nullValue());
    }

    @Test
    void limitIsClamped() {
        Api.send(at(1), at(2));
        assertThat(Api.get("/v1/users/{id}/history?limit=0", user).getList("events")).hasSize(1);
        assertThat(Api.get("/v1/users/{id}/history?limit=5000", user).getList("events")).hasSize(2);
        assertThat(Api.get("/v1/users/{id}/history?limit=99999999999999", user).getList("events"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "!", "KzEwMDAwMDAwMDAtMDEtMDFUMDA6MDA6MDBaIDEgMQ"})
    void foreignCursorIsRefused(String cursor) {
        given().get("/v1/users/{id}/history?cursor={c}", user, cursor)
                .then()
                .statusCode(400)
                .contentType(Api.PROBLEM);
    }

    @Test
    void limitThatIsNoNumberIsRefused() {
        given().get("/v1/users/{id}/history?limit=many", user)
                .then()
                .statusCode(400)
                .contentType(Api.PROBLEM);
    }
}
