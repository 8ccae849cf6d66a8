package io.quando.bootstrap.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServer.class)
class RulesIT {
    private static boolean built;

    @BeforeEach
    void build() {
        if (!built) {
            built = true;
            SmallWorld.build();
        }
        SmallWorld.stock();
    }

    private static List<Map<String, Object>> rules(String query) {
        return Api.get("/v1/rules?" + query).getList("rules");
    }

    private static String breadToButter() {
        return rules("item=bread").stream()
                .filter(rule ->
                        rule.get("antecedent").equals(List.of("bread"))
                                && rule.get("consequent").equals("butter"))
                .map(rule -> (String) rule.get("id"))
                .findFirst()
                .orElseThrow();
    }

    private static ValidatableResponse decide(String rule, String decision) {
        return given().contentType("application/json")
                .body(decision)
                .patch("/v1/rules/{id}", rule)
                .then();
    }

    private static void setState(String rule, String state) {
        decide(rule, Body.empty().with("state", state).json()).statusCode(204);
    }

    @Test
    void ruleShowsItsCountsAndMeasures() {
        Map<String, Object> rule =
                rules("item=bread&kind=association").stream()
                        .filter(r -> r.get("consequent").equals("butter"))
                        .findFirst()
                        .orElseThrow();
        assertThat(rule)
                .containsKeys("id", "count", "baskets", "support", "leverage", "zhang", "state");
        assertThat((Float) rule.get("confidence")).isBetween(0f, 1f);
        assertThat((Float) rule.get("lift")).isGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"support", "confidence", "lift", "leverage", "conviction", "zhang"})
    void pagesFollowOneAnotherInTheOrderOfTheMeasure(String measure) {
        List<Map<String, Object>> all = rules("limit=1000&sort=" + measure);
        List<Map<String, Object>> paged = Api.pages("/v1/rules?limit=1&sort=" + measure, "rules");
        assertThat(paged).isEqualTo(all).hasSizeGreaterThanOrEqualTo(4);
        List<Double> values = all.stream().map(rule -> number(rule.get(measure))).toList();
        assertThat(values).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    /// A rule without exception has no finite conviction, and stands first.
    private static double number(Object json) {
        return json == null ? Double.POSITIVE_INFINITY : ((Number) json).doubleValue();
    }

    @Test
    void itemIsAFilterOnBothSides() {
        assertThat(rules("item=pen"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(rule ->
                        rule.get("consequent").equals("pen")
                                || ((List<?>) rule.get("antecedent")).contains("pen"));
        assertThat(rules("item=unheard-of")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=wish", "sort=beauty", "limit=many", "cursor=xx"})
    void questionThatMakesNoSenseIsRefused(String query) {
        given().get("/v1/rules?" + query).then().statusCode(400).contentType(Api.PROBLEM);
    }

    @Test
    void disabledRuleDisappearsFromTheReasonsUntilItIsEnabledAgain() {
        String rule = breadToButter();
        assertThat(rulesNamed()).contains(rule);
        setState(rule, "disabled");
        assertThat(rules("item=bread")).anyMatch(r -> r.get("state").equals("disabled"));
        Eventually.until(RulesIT::rulesNamed, named -> !named.contains(rule));
        setState(rule, "enabled");
        Eventually.until(RulesIT::rulesNamed, named -> named.contains(rule));
    }

    @Test
    void pinnedRuleWeighsMore() {
        String rule = breadToButter();
        float before = butterScore();
        setState(rule, "pinned");
        Eventually.until(RulesIT::butterScore, score -> score > before);
        setState(rule, "enabled");
        Eventually.until(RulesIT::butterScore, score -> score <= before);
    }

    private static JsonPath answer() {
        return Api.recommend(Body.asking(5).with("items", List.of("bread")));
    }

    private static List<String> rulesNamed() {
        return answer().getList("items.reasons.evidence.rules.rule.flatten()");
    }

    private static float butterScore() {
        return answer().getFloat("items.find { it.item == 'butter' }.score");
    }

    @Test
    void decisionOutlivesTheModel() {
        String rule = breadToButter();
        setState(rule, "disabled");
        assertThat(SmallWorld.learn().getString("state")).isEqualTo("succeeded");
        assertThat(rules("item=bread"))
                .anyMatch(r -> r.get("id").equals(rule) && r.get("state").equals("disabled"));
        setState(rule, "enabled");
        Eventually.until(RulesIT::rulesNamed, named -> named.contains(rule));
    }

    @Test
    void unknownRuleIsNotFound() {
        decide("nothing", "{\"state\":\"pinned\"}").statusCode(404).contentType(Api.PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"state\":\"loved\"}", "{\"state\":null}", "[]"})
    void decisionThatIsNoneIsRefused(String decision) {
        decide(breadToButter(), decision).statusCode(400).contentType(Api.PROBLEM);
    }
}
