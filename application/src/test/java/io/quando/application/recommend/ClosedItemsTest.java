package io.quando.application.recommend;

import static io.quando.application.World.items;
import static io.quando.testkit.Interactions.NOON;
import static io.quando.testkit.Interactions.interaction;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.application.World;
import io.quando.application.recommend.RecommendItems.Question;
import io.quando.domain.behaviour.Interaction;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.recommend.ReasonKind;
import io.quando.testkit.Interactions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a user bought or refused stays closed, however many events come after it.
class ClosedItemsTest {
    private static final Instant LONG_AGO = NOON.minus(Duration.ofDays(300));

    private final World world = new World().sells("bread", "butter", "jam", "soap", "tea");

    @ParameterizedTest
    @CsvSource({
        "purchase, 199", "purchase, 200", "purchase, 1021",
        "dislike, 199", "dislike, 200", "dislike, 1021",
        "skip, 200", "return, 200"
    })
    void whatWasClosedLongAgoDoesNotComeBack(String type, int laterViews) {
        world.happened(did(type, "jam", LONG_AGO));
        viewed(laterViews, "soap");
        assertThat(items(world.answer(world.question("anna")))).hasSize(4).doesNotContain("jam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"purchase", "dislike", "skip", "return"})
    void whatIsClosedFillsNoSlateEither(String type) {
        for (String item : List.of("bread", "butter", "jam", "tea")) {
            world.happened(did(type, item, LONG_AGO));
        }
        viewed(300, "soap");
        assertThat(items(world.answer(world.question("anna")))).containsExactly("soap");
        assertThat(items(world.answer(world.question("anna", "soap")))).isEmpty();
    }

    @Test
    void whatWasLikedAfterwardsIsOpenAgain() {
        world.happened(did("dislike", "jam", LONG_AGO));
        world.happened(did("like", "jam", LONG_AGO.plusSeconds(1)));
        viewed(300, "soap");
        assertThat(items(world.answer(world.question("anna")))).contains("jam");
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true", "5, true"})
    void ratingBelowTheMiddleClosesItsItem(double value, boolean open) {
        world.happened(rated("jam", value, LONG_AGO));
        assertThat(offersJam()).isEqualTo(open);
        viewed(1_021, "soap");
        assertThat(offersJam()).isEqualTo(open);
    }

    @Test
    void laterRatingDecides() {
        world.happened(rated("jam", 1, LONG_AGO), rated("jam", 5, LONG_AGO.plusSeconds(1)));
        assertThat(offersJam()).isTrue();
        viewed(300, "soap");
        assertThat(offersJam()).isTrue();
        world.happened(rated("jam", 2, NOON));
        assertThat(offersJam()).isFalse();
    }

    /// As many as are read of one item, and none of them says anything.
    @Test
    void ratingsOfTheMiddleHideNoVerdictBeforeThem() {
        world.happened(did("purchase", "jam", LONG_AGO));
        for (int n = 1; n <= 300; n++) {
            world.happened(rated("jam", 3, LONG_AGO.plusSeconds(n)));
        }
        assertThat(offersJam()).isFalse();
    }

    @Test
    void whatGoesWithABadlyRatedItemIsNotOfferedForIt() {
        world.happened(
                interaction().user("ben").item("bread"),
                interaction().user("ben").item("butter").at(NOON.plusSeconds(1)),
                interaction().user("eve").item("tea").at(NOON.minusSeconds(9)));
        world.happened(rated("bread", 5, NOON.minusSeconds(2)));
        assertThat(items(world.answer(world.question("anna")))).startsWith("butter");
        world.happened(rated("bread", 1, NOON.minusSeconds(1)));
        Slate slate = world.answer(world.question("anna"));
        assertThat(items(slate)).doesNotContain("bread");
        assertThat(slate.items().stream().flatMap(place -> place.reasons().stream()))
                .noneMatch(reason -> reason.kind() == ReasonKind.COOCCURRENCE);
    }

    private boolean offersJam() {
        return items(world.answer(world.question("anna"))).contains("jam");
    }

    private static Interactions rated(String item, double value, Instant time) {
        return did("rate", item, time).value(value);
    }

    @Test
    void whatWentBackStaysClosed() {
        world.happened(did("purchase", "jam", NOON.minus(Duration.ofDays(2))));
        world.happened(did("return", "jam", NOON));
        assertThat(items(world.answer(world.question("anna")))).doesNotContain("jam");
    }

    /// Of one item more verdicts may have been given than are read.
    @Test
    void manyLikesDoNotHideThePurchaseBeforeThem() {
        world.happened(did("purchase", "jam", LONG_AGO));
        for (int n = 1; n <= 300; n++) {
            world.happened(did("like", "jam", LONG_AGO.plusSeconds(n)));
        }
        assertThat(items(world.answer(world.question("anna")))).doesNotContain("jam");
    }

    @Test
    void whatIsDueComesAgainBehindAFullWindow() {
        world.happened(
                did("dislike", "tea", LONG_AGO),
                did("purchase", "jam", NOON.minus(Duration.ofDays(60))),
                did("purchase", "jam", NOON.minus(Duration.ofDays(30))));
        viewed(198, "soap");
        Slate slate = world.answer(world.question("anna"));
        assertThat(slate.items().getFirst().item().id().value()).isEqualTo("jam");
        assertThat(slate.items().getFirst().reasons().getFirst().kind())
                .isEqualTo(ReasonKind.REPEAT);
        assertThat(slate.items().getFirst().reasons().getFirst().text())
                .isEqualTo("Bought at least 2 times, about every 30 days; last time 30 days ago.");
        assertThat(items(slate)).doesNotContain("tea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"impression", "search"})
    void neutralEventsUseUpNoWindow(String type) {
        world.happened(
                interaction().user("ben").item("bread").type(InteractionType.VIEW),
                interaction().user("ben").item("butter").at(NOON.plusSeconds(1)));
        world.happened(did("view", "bread", LONG_AGO), did("dislike", "jam", LONG_AGO));
        List<Interaction> neutral = new ArrayList<>();
        for (int n = 0; n < 1_021; n++) {
            neutral.add(did(type, "soap", NOON.minusSeconds(n)).build());
        }
        world.happened(neutral);
        assertThat(items(world.answer(world.question("anna"))))
                .startsWith("butter")
                .doesNotContain("jam");
    }

    @Test
    void whatIsToldBesideALongHistoryCloses() {
        viewed(300, "soap");
        Question q = world.question("anna");
        Question told =
                new Question(
                        q.tenant(),
                        q.user(),
                        q.basket(),
                        List.of(did("dislike", "jam", NOON).build()),
                        q.count(),
                        NOON,
                        Set.of(),
                        true);
        assertThat(items(world.answer(told))).hasSize(4).doesNotContain("jam");
    }

    @Test
    void whatOthersRefusedIsOpen() {
        world.happened(did("dislike", "jam", LONG_AGO).user("ben"));
        viewed(300, "soap");
        assertThat(items(world.answer(world.question("anna")))).contains("jam");
    }

    private void viewed(int times, String item) {
        List<Interaction> views = new ArrayList<>();
        for (int n = 1; n <= times; n++) {
            views.add(did("view", item, NOON.minusSeconds(n)).build());
        }
        world.happened(views);
    }

    private static Interactions did(String type, String item, Instant time) {
        return interaction().item(item).type(new InteractionType(type)).at(time);
    }
}
