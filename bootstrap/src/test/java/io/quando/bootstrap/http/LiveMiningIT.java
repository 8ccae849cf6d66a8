package io.quando.bootstrap.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is counted in the live baskets, in a month of which nobody else tells.
@QuarkusTest
@QuarkusTestResource(TestServer.class)
class LiveMiningIT {
    private static final String WINDOW = "from=1999-02-01&until=1999-03-01";

    private static final String TEA = "tea-" + UUID.randomUUID();
    private static final String MILK = "milk-" + UUID.randomUUID();
    private static boolean built;

    /// Monday to Sunday, every evening tea with milk, and on Monday morning tea alone.
    @BeforeEach
    void build() {
        if (built) {
            return;
        }
        built = true;
        SmallWorld.build();
        Api.store(Body.item(MILK));
        for (int day = 1; day <= 14; day++) {
            visit("1999-02-%02dT19:00:00Z".formatted(day), TEA, MILK);
        }
        visit("1999-02-01T09:00:00Z", TEA);
        assertThat(SmallWorld.learn().getString("state")).isEqualTo("succeeded");
    }

    private static void visit(String time, String... items) {
        String session = "visit-" + UUID.randomUUID();
        List<Body> events = new ArrayList<>();
        for (String item : items) {
            events.add(
                    Body.event("purchase", "guest", item)
                            .with("session", session)
                            .with("time", time));
        }
        Api.send(events);
    }

    private static String rule() {
        return Api.get("/v1/rules?item={item}", TEA)
                .getString("rules.find { it.consequent == '" + MILK + "' }.id");
    }

    private static JsonPath supports(String query) {
        return Api.get("/v1/rules/" + rule() + "/supports?" + query);
    }

    private static JsonPath companions(String query) {
        return Api.get("/v1/items/" + TEA + "/companions?" + query);
    }

    @ParameterizedTest
    @CsvSource({
        "day, 14, 1999-02-01, 1999-02-02",
        "week, 2, 1999-02-01, 1999-02-08",
        "month, 1, 1999-02-01, 1999-03-01"
    })
    void windowIsTheSumOfItsBuckets(String by, int buckets, String from, String until) {
        JsonPath found = supports(WINDOW + "&by=" + by);
        assertThat(found.getList("buckets")).hasSize(buckets);
        assertThat(found.getString("buckets[0].from")).isEqualTo(from);
        assertThat(found.getString("buckets[0].until")).isEqualTo(until);
        for (String count : List.of("baskets", "antecedent", "consequent", "both")) {
            assertThat(sum(found, "buckets.counts." + count))
                    .isEqualTo(found.getInt("total." + count))
                    .isEqualTo(sum(found, "contexts.counts." + count));
        }
        assertThat(found.getInt("total.both")).isEqualTo(14);
        assertThat(found.getInt("total.antecedent")).isEqualTo(15);
        assertThat(found.getList("degraded")).isEmpty();
        assertThat(found.getList("contexts.context"))
                .contains("weekday_morning", "weekday_evening", "weekend_evening");
    }

    private static int sum(JsonPath found, String path) {
        return found.<Integer>getList(path).stream().mapToInt(n -> n).sum();
    }

    @Test
    void windowCutsItsBuckets() {
        JsonPath found = supports("from=1999-02-03&until=1999-02-05&by=month");
        assertThat(found.getInt("total.both")).isEqualTo(2);
        assertThat(found.getString("buckets[0].from")).isEqualTo("1999-02-03");
        assertThat(found.getString("buckets[0].until")).isEqualTo("1999-02-05");
        JsonPath empty = supports("from=1998-02-03&until=1998-02-05");
        assertThat(empty.getInt("total.baskets")).isZero();
        assertThat(empty.getString("total.lift")).isNull();
    }

    @Test
    void eventThatWasAcceptedAMomentAgoCounts() {
        for (int n = 1; n <= 5; n++) {
            String cup = "cup-" + UUID.randomUUID();
            Api.store(Body.item(cup));
            visit("1999-03-02T09:00:00Z", TEA, cup);
            visit("1999-03-02T10:00:00Z", TEA, cup);
            assertThat(
                            companions("minimum=2&limit=1000&from=1999-03-01&until=1999-04-01")
                                    .getList("items.item"))
                    .contains(cup);
            assertThat(supports("from=1999-03-02").getInt("total.antecedent"))
                    .isGreaterThanOrEqualTo(2 * n);
        }
    }

    @Test
    void companionThatCannotBeHadDoesNotCome() {
        String cup = "cup-" + UUID.randomUUID();
        visit("1999-04-02T09:00:00Z", TEA, cup);
        String april = "minimum=1&limit=1000&from=1999-04-01&until=1999-05-01";
        assertThat(companions(april).getList("items.item")).doesNotContain(cup);
        Api.store(Body.item(cup));
        assertThat(companions(april).getList("items.item")).contains(cup);
        Api.store(Body.item(cup).with("available", Map.of("until", "1999-12-31T00:00:00Z")));
        assertThat(companions(april).getList("items.item")).doesNotContain(cup);
    }

    @Test
    void companionShowsItsCountsAndTitle() {
        JsonPath found = companions(WINDOW + "&sort=support");
        assertThat(found.getString("items[0].item")).isEqualTo(MILK);
        assertThat(found.getString("items[0].title")).isEqualTo("Title of " + MILK);
        assertThat(found.getInt("items[0].count")).isEqualTo(14);
        assertThat(found.getInt("items[0].itemBaskets")).isEqualTo(15);
        assertThat(found.getInt("items[0].companionBaskets")).isEqualTo(14);
        assertThat(found.getInt("items[0].baskets")).isEqualTo(15);
        assertThat(companions(WINDOW + "&context=weekend").getInt("items[0].count")).isEqualTo(4);
        assertThat(companions(WINDOW + "&context=morning").getList("items")).isEmpty();
        assertThat(companions(WINDOW + "&minimum=15").getList("items")).isEmpty();
        assertThat(Api.get("/v1/items/nobody-knows-it/companions").getList("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=yesterday",
                "until=1999-02-30",
                "from=1999-03-01&until=1999-03-01",
                "from=10000-01-01"
            })
    void windowThatIsNoneIsRefused(String query) {
        for (String path :
                List.of("/v1/rules/" + rule() + "/supports?", "/v1/items/x/companions?")) {
            given().get(path + query).then().statusCode(400).contentType(Api.PROBLEM);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimum=0", "sort=beauty", "context=noon", "limit=many"})
    void companionsThatMakeNoSenseAreRefused(String query) {
        given().get("/v1/items/x/companions?" + query)
                .then()
                .statusCode(400)
                .contentType(Api.PROBLEM);
    }

    @Test
    void refusalSaysWhatWouldDo() {
        given().get("/v1/rules/{id}/supports?from=1999-03-02&until=1999-03-01", rule())
                .then()
                .statusCode(400)
                .body("detail", containsString("from (1999-03-02) is not before"));
        given().get("/v1/rules/{id}/supports?by=year", rule())
                .then()
                .statusCode(400)
                .body("detail", containsString("day, week, month"));
    }

    @Test
    void unknownRuleHasNoSupports() {
        for (String id : List.of("nothing", "x".repeat(300))) {
            given().get("/v1/rules/{id}/supports", id)
                    .then()
                    .statusCode(404)
                    .contentType(Api.PROBLEM);
        }
    }
}
