package io.quando.application.recommend;

import static io.quando.testkit.Interactions.NOON;
import static io.quando.testkit.Interactions.interaction;
import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.application.World;
import io.quando.application.recommend.RecommendItemsService.Settings;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionLog;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.LoggedInteraction;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.catalogue.Catalogue;
import io.quando.domain.catalogue.ItemId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An answer is made on the executor, and in time: what is late is left out and named.
class AnswerDeadlineTest {
    private static final String UNREAD = "The user's history could not be read.";
    private static final String LATE = "The user's history could not be read in time.";
    private static final Settings HASTY =
            new Settings(Runnable::run, Duration.ofMillis(20), () -> NOON, TimeBounds.USUAL);

    private final World world = new World().sells("bread", "butter", "jam", "tea");

    static Stream<Supplier<CompletionStage<List<LoggedInteraction>>>> failures() {
        return Stream.of(
                () -> CompletableFuture.failedFuture(new IllegalStateException("no database")),
                () -> {
                    throw new IllegalStateException("no connection");
                });
    }

    @ParameterizedTest
    @MethodSource("failures")
    void historyThatCannotBeReadIsNamedAndDoesNotFailTheAnswer(
            Supplier<CompletionStage<List<LoggedInteraction>>> failure) {
        Slate slate = world.answer(world.question("anna"), new FailingLog(null, failure));
        assertThat(slate.degraded()).containsExactly(UNREAD);
        assertThat(slate.items()).hasSize(4);
    }

    @Test
    void historyThatIsLateIsNamedAndDoesNotHoldUpTheAnswer() {
        Slate slate = hasty(new FailingLog(null, CompletableFuture::new));
        assertThat(slate.degraded()).containsExactly(LATE);
        assertThat(slate.items()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void verdictsThatCannotBeReadAreNamed(
            Supplier<CompletionStage<List<LoggedInteraction>>> failure) {
        viewed(300);
        InteractionLog log = new FailingLog(world.stores.interactionLog(), failure);
        Slate slate = world.answer(world.question("anna"), log);
        assertThat(slate.degraded()).containsExactly(UNREAD);
        assertThat(slate.items()).hasSize(4);
    }

    @Test
    void verdictsThatAreLateAreNamed() {
        viewed(300);
        InteractionLog log = new FailingLog(world.stores.interactionLog(), CompletableFuture::new);
        assertThat(hasty(log).degraded()).contains(LATE);
    }

    @Test
    void verdictsOfAUserWithFewWishesAreNotAskedFor() {
        viewed(199);
        InteractionLog log =
                new FailingLog(
                        world.stores.interactionLog(),
                        () -> {
                            throw new AssertionError("asked for verdicts");
                        });
        assertThat(world.answer(world.question("anna"), log).degraded()).isEmpty();
    }

    @Test
    void catalogueThatIsLateIsNamed() {
        Catalogue silent = new HookedCatalogue(world.stores.catalogue(), CompletableFuture::new);
        Slate slate = await(recommender(silent, HASTY).recommend(world.question(null)));
        assertThat(slate.items()).isEmpty();
        assertThat(slate.degraded())
                .containsExactly("Time ran out before the answer was complete.");
    }

    @Test
    void catalogueThatCannotBeReadFailsTheAnswer() {
        Catalogue broken =
                new HookedCatalogue(
                        world.stores.catalogue(),
                        () -> CompletableFuture.failedFuture(new IllegalStateException("gone")));
        RecommendItems service = recommender(broken, World.SETTINGS);
        assertThatThrownBy(() -> await(service.recommend(world.question(null))))
                .hasRootCauseMessage("gone");
    }

    /// The clock jumps by a second whenever it is asked.
    @Test
    void sourcesThatAreTooLateAreNamed() {
        Iterator<Instant> seconds =
                Stream.iterate(NOON, moment -> moment.plusSeconds(1)).iterator();
        Settings late =
                new Settings(
                        Runnable::run, Duration.ofMillis(500), seconds::next, TimeBounds.USUAL);
        Slate slate =
                await(recommender(world.stores.catalogue(), late).recommend(world.question(null)));
        assertThat(slate.degraded())
                .contains(
                        "The source rule was left out, because time ran out.",
                        "The source popularity was left out, because time ran out.");
    }

    /// Whoever asks the catalogue has just ranked what it asks for.
    @Test
    void answerIsMadeOnTheExecutorWhoeverCompletesWhatItReads() {
        viewed(300);
        Set<String> askers = ConcurrentHashMap.newKeySet();
        try (ExecutorService loop = thread("loop");
                ExecutorService worker = thread("worker")) {
            Catalogue probe =
                    new HookedCatalogue(
                            world.stores.catalogue(),
                            () -> {
                                askers.add(Thread.currentThread().getName());
                                return CompletableFuture.runAsync(() -> {}, loop);
                            });
            InteractionLog log =
                    new FailingLog(null, () -> CompletableFuture.supplyAsync(List::of, loop));
            Settings settings =
                    new Settings(worker, Settings.PATIENCE, () -> NOON, TimeBounds.USUAL);
            await(world.recommender(log, probe, settings).recommend(world.question("anna")));
            FindSimilarItems similar =
                    new FindSimilarItemsService(world.models, probe, () -> NOON, worker);
            await(similar.similar(world.tenant, new ItemId("bread"), 3));
        }
        assertThat(askers).containsExactly("worker");
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    private Slate hasty(InteractionLog log) {
        return await(
                world.recommender(log, world.stores.catalogue(), HASTY)
                        .recommend(world.question("anna")));
    }

    private RecommendItems recommender(Catalogue catalogue, Settings settings) {
        return world.recommender(world.stores.interactionLog(), catalogue, settings);
    }

    /// Butter, then bread as often as told.
    private void viewed(int times) {
        List<Interaction> views = new ArrayList<>();
        for (int n = 0; n < times; n++) {
            views.add(
                    interaction()
                            .item(n == 0 ? "butter" : "bread")
                            .type(InteractionType.VIEW)
                            .at(NOON.minusSeconds(times - n))
                            .build());
        }
        world.happened(views);
        await(world.follower().catchUp(world.tenant));
    }
}
