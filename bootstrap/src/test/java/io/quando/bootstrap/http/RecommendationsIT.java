package io.quando.bootstrap.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServer.class)
class RecommendationsIT {
    private static boolean built;
    private final String user = "user-" + UUID.randomUUID();

    @Inject AnswerThreads answerThreads;

    @BeforeEach
    void build() {
        if (!built) {
            built = true;
            SmallWorld.build();
        }
        SmallWorld.stock();
    }

    @Test
    void rulesSpeakForWhatGoesWithTheBasket() {
        JsonPath slate = Api.recommend(Body.asking(3).with("items", List.of("bread")));
        assertThat(slate.getString("items[0].item")).isEqualTo("butter");
        assertThat(slate.getString("items[0].title")).isEqualTo("Title of butter");
        assertThat(slate.getList("items[0].reasons.kind")).contains("rule");
        assertThat(slate.getString("items[0].reasons[0].text")).contains("Title of bread");
        assertThat(slate.getList("items.rank")).containsExactly(1, 2, 3);
        assertThat(slate.getString("recommendationId")).isNotBlank();
        assertThat(slate.getInt("model.version")).isPositive();
        assertThat(slate.getList("degraded")).isEmpty();
    }

    @Test
    void knownUserGetsWhatGoesWithTheirHistory() {
        Api.send(Body.event("view", user, "paper"));
        JsonPath slate = Api.recommend(Body.asking(3).with("user", user));
        assertThat(slate.getString("items[0].item")).isEqualTo("pen");
    }

    @Test
    void highRatingSpeaksForWhatGoesWithItsItem() {
        Api.send(rated("paper", 5));
        assertThat(Api.recommended(Body.asking(3).with("user", user))).startsWith("pen");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void lowRatingKeepsItsItemOutAndDoesNotSpeakForWhatGoesWithIt(int stars) {
        Api.send(rated("paper", stars));
        assertRefused(Api.recommend(Body.asking(5).with("user", user)));
        Body told = Body.empty().with("type", "rate").with("item", "paper").with("value", stars);
        assertRefused(Api.recommend(Body.asking(5).with("history", List.of(told))));
    }

    private static void assertRefused(JsonPath slate) {
        assertThat(slate.getList("items.item")).hasSize(4).doesNotContain("paper");
        assertThat(slate.getList("items.reasons.kind.flatten()"))
                .isNotEmpty()
                .doesNotContain("rule", "cooccurrence");
    }

    @Test
    void ofTwoRatingsInOneCallTheLaterCounts() {
        Api.send(rated("paper", 5), rated("paper", 1));
        assertThat(Api.recommended(Body.asking(5).with("user", user))).doesNotContain("paper");
        Api.send(rated("paper", 1), rated("paper", 5));
        assertThat(Api.recommended(Body.asking(5).with("user", user))).contains("paper");
    }

    private Body rated(String item, int stars) {
        return Body.event("rate", user, item).with("value", stars);
    }

    @Test
    void unknownVisitorIsServedFromTheHistoryThatComesAlong() {
        Body event = Body.empty().with("type", "view").with("item", "paper");
        JsonPath slate = Api.recommend(Body.asking(3).with("history", List.of(event)));
        assertThat(slate.getString("items[0].item")).isEqualTo("pen");
    }

    @Test
    void nextAnswerAfterOneClickIsAnother() {
        Body question = Body.asking(5).with("user", user);
        List<String> before = Api.recommended(question);
        Api.send(Body.event("click", user, "paper"));
        assertThat(Api.get("/v1/users/{id}/history", user).getList("events.item"))
                .containsExactly("paper");
        assertThat(Api.recommended(question)).isNotEqualTo(before).startsWith("pen");
    }

    @Test
    void nothingAtAllStillGetsAnAnswer() {
        assertThat(Api.recommended(Body.empty())).hasSize(SmallWorld.ITEMS.size());
        assertThat(Api.recommended(Body.empty().with("user", "never seen"))).isNotEmpty();
    }

    @Test
    void emptyCatalogueGivesAnEmptyList() {
        Api.clearCatalogue();
        assertThat(Api.recommended(Body.asking(10).with("items", List.of("bread")))).isEmpty();
    }

    @Test
    void excludedItemsNeverCome() {
        assertThat(Api.recommended(Body.asking(10).with("exclude", List.of("bread", "pen"))))
                .isNotEmpty()
                .doesNotContain("bread", "pen");
    }

    @Test
    void whereEverythingIsExcludedTheAnswerSaysSo() {
        JsonPath slate = Api.recommend(Body.asking(10).with("exclude", SmallWorld.ITEMS));
        assertThat(slate.getList("items")).isEmpty();
        assertThat(slate.getString("degraded[0]"))
                .startsWith(
                        "There is nothing to recommend. Of 5 items in the catalogue: 5 excluded by the request.");
    }

    @Test
    void availabilityIsAskedForTheTimeOfTheRequest() {
        Api.store(
                Body.item("stollen")
                        .with(
                                "available",
                                Map.of(
                                        "from", "2026-11-01T00:00:00Z",
                                        "until", "2026-12-27T00:00:00Z")));
        assertThat(Api.recommended(at("2026-10-31T23:59:59Z"))).doesNotContain("stollen");
        assertThat(Api.recommended(at("2026-12-01T10:00:00+01:00"))).contains("stollen");
        assertThat(Api.recommended(at("2026-12-27T00:00:00Z"))).doesNotContain("stollen");
    }

    private static Body at(String time) {
        return Body.asking(100).with("context", Map.of("time", time));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 1000})
    void answerHasAsManyItemsAsAskedIfThereAreSoMany(int n) {
        assertThat(Api.recommended(Body.asking(n)))
                .hasSize(Math.min(n, SmallWorld.ITEMS.size()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001, Integer.MAX_VALUE})
    void numberOutOfBoundsIsRefused(int n) {
        Api.post("/v1/recommendations", Body.asking(n).json())
                .then()
                .statusCode(400)
                .contentType(Api.PROBLEM)
                .body("detail", containsString("between 1 and 1000"));
    }

    @Test
    void wishesThatCannotBeGrantedAreNamed() {
        List<String> degraded =
                Api.recommend(
                                Body.asking(3)
                                        .with("filter", Map.of("category", "x"))
                                        .with("boost", "x"))
                        .getList("degraded");
        assertThat(degraded).hasSize(2).anyMatch(s -> s.contains("filter"));
        assertThat(degraded).anyMatch(s -> s.contains("boost"));
    }

    @Test
    void reasonsAreLeftOutOnRequest() {
        Body question = Body.asking(3).with("items", List.of("bread"));
        assertThat(Api.recommend(question).getList("items.reasons.flatten()")).isNotEmpty();
        assertThat(
                        Api.recommend(question.with("explain", false))
                                .getList("items.reasons.flatten()"))
                .isEmpty();
    }

    @Test
    void whatWasBoughtIsNoNews() {
        Api.send(Body.event("view", user, "bread"), Body.event("purchase", user, "butter"));
        assertThat(Api.recommended(Body.asking(100).with("user", user)))
                .isNotEmpty()
                .doesNotContain("butter");
    }

    @Test
    void whatWentBackDoesNotComeBackUntilItIsLiked() {
        Api.send(Body.event("view", user, "bread"), Body.event("purchase", user, "butter"));
        Api.send(Body.event("return", user, "butter"));
        Body question = Body.asking(100).with("user", user);
        assertThat(Api.recommended(question)).isNotEmpty().doesNotContain("butter");
        Api.send(Body.event("like", user, "butter"));
        assertThat(Api.recommended(question)).contains("butter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"view", "impression"})
    void whatWasRefusedDoesNotComeBackAfterManyOtherEvents(String type) {
        Api.send(Body.event("dislike", user, "butter"), Body.event("purchase", user, "pen"));
        Api.send(IntStream.range(0, 300).mapToObj(n -> Body.event(type, user, "rope")).toList());
        assertThat(Api.recommended(Body.asking(100).with("user", user)))
                .isNotEmpty()
                .doesNotContain("butter", "pen");
    }

    @Test
    void whatIsBoughtEveryWeekComesWhenItIsDue() {
        Api.send(
                IntStream.of(1, 8, 15)
                        .mapToObj("2024-06-%02dT10:00:00Z"::formatted)
                        .map(time -> Body.event("purchase", user, "bread").with("time", time))
                        .toList());
        assertThat(Api.recommended(at("2024-06-15T10:00:00Z").with("user", user)))
                .doesNotContain("bread");
        JsonPath due = Api.recommend(at("2024-06-22T10:00:00Z").with("user", user));
        assertThat(due.getList("items.find { it.item == 'bread' }.reasons.kind"))
                .contains("repeat");
    }

    @Test
    void whoBoughtEverythingIsToldSo() {
        Api.send(SmallWorld.ITEMS.stream().map(i -> Body.event("purchase", user, i)).toList());
        JsonPath slate = Api.recommend(Body.asking(3).with("user", user));
        assertThat(slate.getList("items")).isEmpty();
        assertThat(slate.getString("degraded[0]")).contains("5 bought by the user");
    }

    @Test
    void whatStandsInTheBasketFillsNoAnswer() {
        JsonPath slate = Api.recommend(Body.asking(3).with("items", SmallWorld.ITEMS));
        assertThat(slate.getList("items")).isEmpty();
        assertThat(slate.getString("degraded[0]")).contains("5 in the basket or on the page");
    }

    @Test
    void answersAreMadeOnThreadsOfTheirOwn() {
        answerThreads.forget();
        Api.send(Body.event("view", user, "paper"));
        Api.recommend(Body.asking(3).with("user", user));
        Api.recommend(Body.asking(3));
        assertThat(answerThreads.names()).isNotEmpty().allMatch(n -> n.startsWith("answer-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\":[null]}",
                "{\"exclude\":[null]}",
                "{\"history\":[null]}",
                "{\"history\":[{\"item\":\"x\"}]}",
                "{\"items\":\"bread\"}",
                "{\"user\":\"\"}",
                "{\"context\":{\"time\":\"noon\"}}",
                "{\"context\":{\"time\":\"+999999999-12-31T00:00:00Z\"}}",
                "null"
            })
    void questionThatMakesNoSenseIsRefused(String question) {
        Api.post("/v1/recommendations", question).then().statusCode(400).contentType(Api.PROBLEM);
    }

    @Test
    void similarItemsAreThoseChosenTogether() {
        JsonPath similar = Api.get("/v1/items/bread/similar?limit=2");
        assertThat(similar.getString("items[0].item")).isEqualTo("butter");
        assertThat(similar.getList("items")).hasSizeLessThanOrEqualTo(2);
        assertThat(similar.getDouble("items[0].score")).isPositive();
        assertThat(Api.get("/v1/items/nobody-knows-it/similar").getList("items")).isEmpty();
    }

    @Test
    void scoresFallAndSharesOfReasonsAddUp() {
        JsonPath slate = Api.recommend(Body.asking(10).with("items", List.of("bread")));
        List<Float> scores = slate.getList("items.score", Float.class);
        assertThat(scores).isSortedAccordingTo((a, b) -> Float.compare(b, a));
        List<Float> weights = slate.getList("items[0].reasons.weight", Float.class);
        assertThat(weights.stream().mapToDouble(w -> w).sum()).isBetween(0.999, 1.001);
        assertThat(Set.copyOf(slate.<String>getList("items.item"))).doesNotContain("bread");
    }

    @Test
    void recommendationIdIsNewEachTime() {
        assertThat(Api.recommend(Body.asking(1)).getString("recommendationId"))
                .isNotEqualTo(Api.recommend(Body.asking(1)).getString("recommendationId"));
        given().get("/v1/recommendations").then().statusCode(405).contentType(Api.PROBLEM);
    }
}
