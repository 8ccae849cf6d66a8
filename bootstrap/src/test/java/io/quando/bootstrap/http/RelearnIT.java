package io.quando.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// A server that learns anew as soon as a tenth has come in.
@QuarkusTest
@QuarkusTestResource(TestServer.class)
@TestProfile(RelearnIT.Eager.class)
class RelearnIT {
    public static final class Eager implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quando.learning.least", "20",
                    "quando.learning.growth", "0.1",
                    "quando.learning.pause", "0S");
        }
    }

    private int visits;

    private void visits(int count) {
        List<Body> events = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            String session = "visit-" + visits++;
            boolean tea = visits % 2 == 0;
            for (String item : tea ? List.of("tea", "milk") : List.of("bread", "butter")) {
                events.add(Body.event("purchase", "guest", item).with("session", session));
            }
        }
        Api.send(events);
    }

    private static JsonPath models() {
        return Api.get("/v1/models");
    }

    private static void awaitModelOf(int interactions) {
        Eventually.until(
                RelearnIT::models,
                models ->
                        models.getList("models").size() > 0
                                && models.getFloat("models.find { it.live }.metrics.interactions")
                                        == interactions);
    }

    /// Until the first model is there, no rule speaks. In each model the rule has counts of its
    /// own: a slate must show those of the version that it names.
    @Test
    void learnsByItselfAndAnswersFromOneModelAtATime() {
        Api.clearCatalogue();
        Api.store(List.of(Body.item("tea"), Body.item("milk")));
        Map<Integer, Set<Integer>> counts = new HashMap<>();
        counts.putAll(learntFrom(10));
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Map<Integer, Set<Integer>>> reader =
                CompletableFuture.supplyAsync(
                        () -> answersUntil(over), task -> Thread.ofPlatform().daemon().start(task));
        for (int more : new int[] {10, 12, 14}) {
            counts.putAll(learntFrom(more));
        }
        int newest = models().getInt("models[0].version");
        JsonPath last =
                Eventually.until(
                        RelearnIT::answer, slate -> slate.getInt("model.version") == newest);
        over.set(true);
        assertThat(counts(last)).containsExactly(23);
        assertThat(reader.join())
                .hasSizeGreaterThan(1)
                .allSatisfy((version, shown) ->
                        assertThat(shown)
                                .as("counts of version %d", version)
                                .isEqualTo(counts.getOrDefault(version, Set.of())));
    }

    /// Sends visits, and awaits the model of them; returns its version, and in how many visits tea
    /// and milk were bought by then.
    private Map<Integer, Set<Integer>> learntFrom(int more) {
        visits(more);
        awaitModelOf(2 * visits);
        return Map.of(models().getInt("models.find { it.live }.version"), Set.of(visits / 2));
    }

    private static JsonPath answer() {
        return Api.recommend(Body.asking(1).with("items", List.of("tea")));
    }

    private static Map<Integer, Set<Integer>> answersUntil(AtomicBoolean over) {
        Map<Integer, Set<Integer>> counts = new HashMap<>();
        while (!over.get()) {
            JsonPath slate = answer();
            counts.computeIfAbsent(slate.getInt("model.version"), v -> new HashSet<>())
                    .addAll(counts(slate));
        }
        return counts;
    }

    private static Set<Integer> counts(JsonPath slate) {
        List<Integer> shown = slate.getList("items.reasons.evidence.rules.count.flatten()");
        shown.removeIf(count -> count == null);
        return new HashSet<>(shown);
    }
}
