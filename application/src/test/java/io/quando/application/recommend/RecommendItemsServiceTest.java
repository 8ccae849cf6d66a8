package io.quando.application.recommend;

import static io.quando.application.World.items;
import static io.quando.domain.behaviour.InteractionType.DISLIKE;
import static io.quando.domain.behaviour.InteractionType.VIEW;
import static io.quando.testkit.Interactions.NOON;
import static io.quando.testkit.Interactions.interaction;
import static io.quando.testkit.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quando.application.World;
import io.quando.application.recommend.RecommendItems.Question;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.catalogue.Availability;
import io.quando.domain.catalogue.ItemId;
import io.quando.domain.recommend.ReasonKind;
import io.quando.testkit.Interactions;
import io.quando.testkit.Items;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendItemsServiceTest {
    private final World world = new World().sells("bread", "butter", "jam", "tea");

    @Test
    void aKnownUserGetsWhatFollowsHisHistory() {
        world.happened(viewed("ben", "bread", 9), viewed("ben", "butter", 8));
        world.happened(viewed("carla", "jam", 7), viewed("carla", "tea", 6));
        world.happened(viewed("anna", "bread", 5));
        Slate slate = world.answer(world.question("anna"));
        assertThat(items(slate)).startsWith("butter").hasSize(4);
        assertThat(slate.items().getFirst().reasons().getFirst().text())
                .isEqualTo("Chosen after The bread.");
    }

    @Test
    void aVisitorGetsWhatFollowsTheHistoryThatIsTold() {
        world.happened(viewed("ben", "bread", 9), viewed("ben", "butter", 8));
        world.happened(viewed("carla", "jam", 7), viewed("carla", "tea", 6));
        List<Interaction> told =
                List.of(viewed("visitor", "jam", 1).build(), viewed("visitor", "x", 2).build());
        assertThat(items(world.answer(told(world.question(null), told)))).startsWith("tea");
    }

    @Test
    void whatIsToldCountsBesideTheLog() {
        world.happened(viewed("anna", "bread", 5));
        Interaction disliked = viewed("anna", "jam", 1).type(DISLIKE).build();
        assertThat(items(world.answer(told(world.question("anna"), List.of(disliked)))))
                .doesNotContain("jam");
    }

    @Test
    void aBasketBringsWhatItsRulesSay() {
        world.learnt(rule("bread", "butter").counts(100, 20, 30, 15).implies("jam"));
        Slate slate = world.answer(world.question(null, "bread", "butter"));
        assertThat(items(slate)).containsExactly("jam", "tea");
        assertThat(slate.modelVersion()).isOne();
        Slate.Place jam = slate.items().getFirst();
        assertThat(jam.rank()).isOne();
        assertThat(jam.score()).isPositive();
        assertThat(jam.reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.kind()).isEqualTo(ReasonKind.RULE);
                    assertThat(reason.weight()).isEqualTo(1);
                    assertThat(reason.text())
                            .isEqualTo(
                                    "In 15 of the 20 baskets with The bread and The butter, 2.5 times as often as usual.");
                });
    }

    @Test
    void nothingKnownBringsTheCatalogueInItsOrder() {
        Slate slate = world.answer(world.question(null));
        assertThat(items(slate)).containsExactly("bread", "butter", "jam", "tea");
        assertThat(slate.items()).extracting(Slate.Place::rank).containsExactly(1, 2, 3, 4);
        assertThat(slate.items()).allMatch(place -> place.score() == 0);
        assertThat(slate.degraded()).isEmpty();
        assertThat(slate.recommendationId()).isEqualTo("slate-1");
    }

    @Test
    void anEmptyCatalogueBringsNothing() {
        World empty = new World().happened(viewed("ben", "gone", 9));
        assertThat(empty.answer(empty.question("ben")).items()).isEmpty();
    }

    @Test
    void whatIsNotAvailableAtTheTimeDoesNotCome() {
        world.happened(viewed("ben", "bread", 9));
        world.sells(Items.item("bread").availability(new Availability(null, NOON)));
        world.sells(Items.item("tea").availability(new Availability(NOON.plusNanos(1), null)));
        assertThat(items(world.answer(world.question(null)))).containsExactly("butter", "jam");
    }

    @Test
    void reasonsComeOnlyIfAskedFor() {
        world.happened(viewed("ben", "bread", 9));
        Question q = world.question("anna");
        Question silent =
                new Question(
                        q.tenant(), q.user(), q.basket(), q.history(), 10, NOON, Set.of(), false);
        assertThat(world.answer(silent).items()).allMatch(place -> place.reasons().isEmpty());
        assertThat(items(world.answer(silent))).isEqualTo(items(world.answer(q)));
        assertThat(world.answer(q).items()).noneMatch(place -> place.reasons().isEmpty());
    }

    @Test
    void exactlyAsManyComeAsAreAskedFor() {
        Question q = world.question(null);
        for (int count = 1; count <= 4; count++) {
            Question few =
                    new Question(
                            q.tenant(),
                            null,
                            List.of(),
                            List.of(),
                            count,
                            NOON,
                            Set.of(new ItemId("x")),
                            true);
            assertThat(world.answer(few).items()).hasSize(count);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_001})
    void aNumberOfItemsOutsideItsRangeIsRefused(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Question(
                                world.tenant,
                                null,
                                List.of(),
                                List.of(),
                                count,
                                NOON,
                                Set.of(),
                                true))
                .withMessage("The number of items (%d) must be between 1 and 1000.", count);
    }

    private static Question told(Question q, List<Interaction> history) {
        return new Question(
                q.tenant(), q.user(), q.basket(), history, q.count(), q.time(), Set.of(), true);
    }

    private static Interactions viewed(String user, String item, int minutesAgo) {
        return interaction()
                .user(user)
                .item(item)
                .type(VIEW)
                .at(NOON.minus(Duration.ofMinutes(minutesAgo)));
    }
}
