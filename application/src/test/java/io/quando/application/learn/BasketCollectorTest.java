package io.quando.application.learn;

import static io.quando.domain.behaviour.InteractionType.CART;
import static io.quando.domain.behaviour.InteractionType.DISLIKE;
import static io.quando.domain.behaviour.InteractionType.IMPRESSION;
import static io.quando.domain.behaviour.InteractionType.RATE;
import static io.quando.domain.behaviour.InteractionType.REMOVE_FROM_CART;
import static io.quando.domain.behaviour.InteractionType.RETURN;
import static io.quando.domain.behaviour.InteractionType.VIEW;
import static io.quando.testkit.Interactions.NOON;
import static io.quando.testkit.Interactions.interaction;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.basket.BasketCollector;
import io.quando.domain.behaviour.Attitudes;
import io.quando.domain.behaviour.RatingScale;
import io.quando.domain.catalogue.ItemId;
import io.quando.testkit.Interactions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BasketCollectorTest {
    private static final Attitudes STARS = new Attitudes(new RatingScale(1, 5));
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aSessionIsABasket() {
        assertThat(
                        baskets(
                                interaction().item("a").session("1"),
                                interaction().item("b").session("2"),
                                interaction().item("c").session("1").at(NOON.plusSeconds(90_000))))
                .containsExactlyInAnyOrder(Set.of("a", "c"), Set.of("b"));
    }

    @Test
    void sessionsOfTwoUsersAreTwoBaskets() {
        assertThat(
                        baskets(
                                interaction().item("a").session("1"),
                                interaction().item("b").session("1").user("ben")))
                .containsExactlyInAnyOrder(Set.of("a"), Set.of("b"));
    }

    /// 22:59 and 23:01 in UTC on 1 March are 23:59 and 0:01 in Berlin.
    @Test
    void withoutASessionTheLocalDayIsABasket() {
        Interactions[] events = {
            interaction().item("a").at(Instant.parse("2026-03-01T08:00:00Z")),
            interaction().item("b").at(Instant.parse("2026-03-01T22:59:00Z")),
            interaction().item("c").at(Instant.parse("2026-03-01T23:01:00Z"))
        };
        assertThat(collected(BERLIN, events))
                .containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c"));
        assertThat(collected(ZoneOffset.UTC, events)).containsExactly(Set.of("a", "b", "c"));
    }

    @Test
    void aBasketHoldsARepeatedItemOnce() {
        assertThat(baskets(interaction().item("a"), interaction().item("a")))
                .containsExactly(Set.of("a"));
    }

    @Test
    void oncePurchasesAreThereTheyAloneCount() {
        assertThat(baskets(interaction().item("a").type(VIEW), interaction().item("b").type(VIEW)))
                .containsExactly(Set.of("a", "b"));
        assertThat(
                        baskets(
                                interaction().item("a").type(VIEW),
                                interaction().item("b").type(VIEW),
                                interaction().item("c")))
                .containsExactly(Set.of("c"));
    }

    @Test
    void whatShowsNoInterestIsInNoBasket() {
        assertThat(
                        baskets(
                                interaction().item("a").type(DISLIKE),
                                interaction().item("b").type(IMPRESSION),
                                interaction().search("bread")))
                .isEmpty();
    }

    @Test
    void whatWentBackIsInNoBasket() {
        assertThat(
                        baskets(
                                interaction().item("a").session("1").quantity(2),
                                interaction().item("b").session("1"),
                                interaction()
                                        .item("a")
                                        .session("later")
                                        .type(RETURN)
                                        .quantity(2)
                                        .at(NOON.plusSeconds(9))))
                .containsExactly(Set.of("b"));
    }

    @Test
    void aReturnInPartLeavesTheItemInItsBasket() {
        assertThat(
                        baskets(
                                interaction().item("a").quantity(2),
                                interaction().item("a").type(RETURN).at(NOON.plusSeconds(9))))
                .containsExactly(Set.of("a"));
    }

    @Test
    void timeDecidesWhatAReturnTakesBackNotTheOrderOfArrival() {
        Interactions returned = interaction().item("a").type(RETURN).at(NOON.plusSeconds(9));
        assertThat(baskets(returned, interaction().item("a"), interaction().item("b")))
                .containsExactly(Set.of("b"));
        Interactions earlier =
                interaction().item("a").type(RETURN).at(NOON.minus(Duration.ofDays(1)));
        assertThat(baskets(interaction().item("a"), interaction().item("b"), earlier))
                .containsExactly(Set.of("a", "b"));
    }

    @Test
    void whatWasTakenOutOfTheCartIsInNoBasket() {
        Interactions out = interaction().item("a").type(REMOVE_FROM_CART).at(NOON.plusSeconds(9));
        assertThat(
                        baskets(
                                out,
                                interaction().item("a").type(CART),
                                interaction().item("b").type(CART)))
                .containsExactly(Set.of("b"));
        assertThat(baskets(out, interaction().item("a").type(CART), interaction().item("a")))
                .containsExactly(Set.of("a"));
        assertThat(
                        baskets(
                                interaction().item("a").type(VIEW).session("1"),
                                interaction().item("a").type(CART).session("1"),
                                interaction()
                                        .item("a")
                                        .type(REMOVE_FROM_CART)
                                        .session("2")
                                        .at(NOON.plusSeconds(9))))
                .containsExactly(Set.of("a"));
    }

    @Test
    void ratingThatSpeaksForItsItemAloneIsInABasket() {
        Interactions[] ratings = {rated("a", 1), rated("b", 3), rated("c", 4), rated("d", 5)};
        assertThat(collected(STARS, ZoneOffset.UTC, ratings)).containsExactly(Set.of("c", "d"));
        assertThat(collected(Attitudes.WITHOUT_RATINGS, ZoneOffset.UTC, ratings))
                .containsExactly(Set.of("a", "b", "c", "d"));
    }

    /// One purchase in eleven interests is few; in two it is plenty.
    @Test
    void ratingsAgainstAnItemAreNoInterestBesideWhichPurchasesAreFew() {
        List<Interactions> events = new ArrayList<>();
        for (int n = 0; n < 10; n++) {
            events.add(rated("bad" + n, 1));
        }
        events.add(rated("good", 5));
        events.add(interaction().item("bought"));
        Interactions[] all = events.toArray(Interactions[]::new);
        assertThat(collected(STARS, ZoneOffset.UTC, all)).containsExactly(Set.of("bought"));
        assertThat(collected(Attitudes.WITHOUT_RATINGS, ZoneOffset.UTC, all).getFirst())
                .contains("good", "bought", "bad0");
    }

    private static Interactions rated(String item, double value) {
        return interaction().item(item).type(RATE).value(value);
    }

    @Test
    void anonymousBasketsAreToldApartByTheirSession() {
        assertThat(
                        baskets(
                                interaction().item("a").anonymous("till-1"),
                                interaction().item("b").anonymous("till-1"),
                                interaction().item("c").anonymous("till-2"),
                                interaction().item("a").anonymous("till-3").type(RETURN)))
                .containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c"));
    }

    private static List<Set<String>> baskets(Interactions... interactions) {
        return collected(ZoneOffset.UTC, interactions);
    }

    private static List<Set<String>> collected(ZoneId zone, Interactions... interactions) {
        return collected(Attitudes.WITHOUT_RATINGS, zone, interactions);
    }

    private static List<Set<String>> collected(
            Attitudes attitudes, ZoneId zone, Interactions... interactions) {
        BasketCollector collector = new BasketCollector(zone);
        Arrays.stream(interactions).map(Interactions::build).forEach(collector::add);
        Collection<Set<ItemId>> baskets = collector.baskets(attitudes);
        return baskets.stream()
                .map(basket -> basket.stream().map(ItemId::value).collect(Collectors.toSet()))
                .toList();
    }
}
