package io.quando.domain.recommend;

import static io.quando.domain.recommend.UserContexts.item;
import static io.quando.domain.recommend.UserContexts.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.recommend.UserContext.Recent;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserContextTest {
    @Test
    void theBasketComesBeforeTheSequenceAndEachItemOnce() {
        UserContext context = user().viewed("a", "b", "a", "c").basket("c", "d", "c").build();
        assertThat(context.recent())
                .containsExactly(
                        new Recent(item("c"), null),
                        new Recent(item("d"), null),
                        new Recent(item("a"), new EventId("e0")),
                        new Recent(item("b"), new EventId("e1")));
    }

    @Test
    void aStrangerWantedNothingLately() {
        assertThat(user().build().recent()).isEmpty();
        assertThat(user().build().admits(item("a"), false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "7, 7", "19, 19", "20, 20", "21, 20", "1021, 20"})
    void recentLooksBackTwentyItems(int viewed, int recent) {
        String[] items = IntStream.range(0, viewed).mapToObj(n -> "i" + n).toArray(String[]::new);
        assertThat(user().viewed(items).build().recent()).hasSize(recent);
        assertThat(user().basket(items).build().recent()).hasSize(recent);
    }

    @ParameterizedTest
    @CsvSource({
        "view, true, false",
        "cart, true, false",
        "like, true, false",
        "purchase, true, true",
        "dislike, false, true",
        "skip, false, true",
        "impression, false, false",
        "return, false, true",
        "danced-with, true, false"
    })
    void theTypeSaysWhetherAnItemWasWantedAndWhetherItIsClosed(
            String type, boolean wanted, boolean closed) {
        UserContext context =
                user().did(new InteractionType(type), "a", Duration.ofDays(2)).build();
        assertThat(context.recent()).hasSize(wanted ? 1 : 0);
        assertThat(context.admits(item("a"), false)).isEqualTo(!closed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dislike", "skip"})
    void whatWasRefusedAfterwardsIsNotWantedLately(String type) {
        UserContext context =
                user().did(new InteractionType(type), "a", Duration.ofDays(1))
                        .did(InteractionType.VIEW, "a", Duration.ofDays(2))
                        .did(InteractionType.LIKE, "b", Duration.ofDays(3))
                        .did(new InteractionType(type), "b", Duration.ofDays(4))
                        .build();
        assertThat(context.recent()).extracting(Recent::item).containsExactly(item("b"));
    }

    @Test
    void whatStandsInTheBasketDoesNotComeEvenIfDue() {
        UserContext context = user().basket("a").viewed("b").build();
        assertThat(context.admits(item("a"), true)).isFalse();
        assertThat(context.admits(item("b"), false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"impression", "search"})
    void neutralEventsTakeNoPlaceInTheSequence(String type) {
        UserContexts user = user();
        for (int n = 0; n < 1_021; n++) {
            user.did(new InteractionType(type), "a", Duration.ofMinutes(n));
        }
        UserContext context = user.did(InteractionType.VIEW, "b", Duration.ofDays(9)).build();
        assertThat(context.recent()).extracting(Recent::item).containsExactly(item("b"));
        assertThat(context.sequence()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "199, 199, true", "200, 200, false", "1021, 200, false"})
    void ofManyWishesTheLatestTwoHundredAreTheSequence(int viewed, int length, boolean whole) {
        String[] items = IntStream.range(0, viewed).mapToObj(n -> "i" + n).toArray(String[]::new);
        UserContext context = user().viewed(items).build();
        assertThat(context.sequence()).hasSize(length);
        assertThat(context.whole()).isEqualTo(whole);
    }

    /// Ratings of the middle were read from the log, but take no place.
    @Test
    void whereEarlierWishesMayBeMissingTheSequenceIsNotWhole() {
        UserContext context =
                UserContext.of(
                        List.of(), false, new LinkedHashSet<>(), UserContexts.NOW, ZoneOffset.UTC);
        assertThat(context.whole()).isFalse();
    }

    @Test
    void whatWasDecidedBeforeTheSequenceHolds() {
        String[] items = IntStream.range(0, 500).mapToObj(n -> "i" + n).toArray(String[]::new);
        UserContext context =
                user().viewed(items)
                        .bought("bread", 30)
                        .did(InteractionType.DISLIKE, "jam", Duration.ofDays(40))
                        .build();
        assertThat(context.admits(item("bread"), false)).isFalse();
        assertThat(context.admits(item("bread"), true)).isTrue();
        assertThat(context.admits(item("jam"), true)).isFalse();
    }
}
