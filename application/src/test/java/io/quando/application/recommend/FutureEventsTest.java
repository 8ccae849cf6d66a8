package io.quando.application.recommend;

import static io.quando.application.World.items;
import static io.quando.testkit.Interactions.NOON;
import static io.quando.testkit.Interactions.interaction;
import static io.quando.testkit.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.application.World;
import io.quando.application.recommend.RecommendItems.Question;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.behaviour.TimeBounds;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.statistics.LiveStatistics;
import io.quando.domain.statistics.Ranking;
import io.quando.domain.statistics.TimeContext;
import io.quando.testkit.Interactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// It is noon: what is dated later counts as of its arrival, or not at all.
class FutureEventsTest {
    private static final Instant IN_FIVE_HOURS = NOON.plus(Duration.ofHours(5));
    private static final Instant IN_2999 = Instant.parse("2999-01-01T00:00:00Z");

    private final World world = new World().sells("bread", "butter", "jam", "tea");

    /// Butter follows bread, and tea follows jam, nine times.
    @BeforeEach
    void othersChoseBeforehand() {
        for (int n = 0; n < 9; n++) {
            world.happened(
                    did("ben" + n, "view", "bread", NOON.minusSeconds(99)),
                    did("ben" + n, "view", "butter", NOON.minusSeconds(98)),
                    did("carla" + n, "view", "jam", NOON.minusSeconds(97)),
                    did("carla" + n, "view", "tea", NOON.minusSeconds(96)));
        }
    }

    @Test
    void aClickOfNowOutweighsAnEarlierOneThatIsDatedLater() {
        world.happened(did("anna", "view", "bread", IN_FIVE_HOURS));
        assertThat(items(world.answer(world.question("anna")))).startsWith("butter");
        world.happened(did("anna", "click", "jam", NOON));
        assertThat(items(world.answer(world.question("anna")))).startsWith("tea");
    }

    @Test
    void aClockThatRunsAheadLosesNoClick() {
        world.happened(did("anna", "click", "jam", NOON.minusSeconds(5)));
        world.happened(did("anna", "view", "bread", NOON.plusSeconds(2)));
        assertThat(items(world.answer(world.question("anna")))).startsWith("butter");
    }

    @Test
    void aDislikeThatIsDatedALittleLaterHoldsAtOnce() {
        world.happened(did("anna", "dislike", "tea", NOON.plusSeconds(2)));
        assertThat(items(world.answer(world.question("anna")))).doesNotContain("tea");
    }

    @Test
    void whatLiesFarAheadTakesNoPart() {
        world.happened(
                did("anna", "view", "bread", IN_2999), did("anna", "dislike", "tea", IN_2999));
        world.happened(did("anna", "click", "jam", NOON.minusSeconds(5)));
        assertThat(items(world.answer(world.question("anna")))).startsWith("tea");
        Interaction told = did("anna", "view", "bread", IN_2999).build();
        assertThat(items(world.answer(asking("anna", NOON, told)))).startsWith("tea");
    }

    @Test
    void whatLiesFarAheadIsNotPopularEither() {
        for (int n = 0; n < 1_000; n++) {
            world.happened(did("eve" + n, "purchase", "jam", IN_2999.plusSeconds(n)));
        }
        world.happened(did("eve", "purchase", "bread", NOON));
        world.answer(world.question("anna"));
        LiveStatistics statistics = world.models.of(world.tenant).statistics();
        Ranking popular = statistics.popularity().in(TimeContext.of(IN_2999, statistics.zone()));
        assertThat(statistics.vocabulary().item(popular.code(0))).isEqualTo(new ItemId("bread"));
    }

    @Test
    void howFarAheadACredibleTimeMayLieIsSet() {
        world.happened(did("anna", "click", "jam", NOON.minusSeconds(5)));
        world.happened(did("anna", "view", "bread", IN_FIVE_HOURS));
        RecommendItems strict =
                world.recommender(
                        world.stores.interactionLog(),
                        world.stores.catalogue(),
                        new RecommendItemsService.Settings(
                                Runnable::run,
                                RecommendItemsService.Settings.PATIENCE,
                                () -> NOON,
                                new TimeBounds(Instant.EPOCH, Duration.ofHours(1))));
        assertThat(items(world.answer(world.question("anna")))).startsWith("butter");
        assertThat(items(await(strict.recommend(world.question("anna"))))).startsWith("tea");
    }

    @Test
    void onceItsMomentIsAskedForItTakesPart() {
        world.happened(did("anna", "click", "jam", NOON), did("anna", "view", "bread", IN_2999));
        assertThat(items(world.answer(asking("anna", IN_2999)))).startsWith("butter");
    }

    /// Another moment is asked for, but not another user.
    @Test
    void whatIsKnownNowCountsForAnEarlierMomentToo() {
        world.happened(
                did("anna", "view", "bread", NOON.minusSeconds(5)),
                did("anna", "dislike", "tea", NOON));
        assertThat(items(world.answer(asking("anna", NOON.minus(Duration.ofDays(9))))))
                .startsWith("butter")
                .doesNotContain("tea");
    }

    private Question asking(String user, Instant time, Interaction... told) {
        Question q = world.question(user);
        return new Question(
                q.tenant(),
                q.user(),
                q.basket(),
                List.of(told),
                q.count(),
                time,
                q.exclude(),
                true);
    }

    private static Interactions did(String user, String type, String item, Instant time) {
        return interaction().user(user).item(item).type(new InteractionType(type)).at(time);
    }
}
