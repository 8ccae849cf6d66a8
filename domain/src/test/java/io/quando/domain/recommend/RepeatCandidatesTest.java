package io.quando.domain.recommend;

import static io.quando.domain.recommend.UserContexts.NOW;
import static io.quando.domain.recommend.UserContexts.item;
import static io.quando.domain.recommend.UserContexts.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.InteractionType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatCandidatesTest {
    /// Bought 76, 46 and 16 days ago: the next is expected after (60 + 30) / 3 = 30 days, and 16 of
    /// them are over.
    @Test
    void aHandWorkedCycleIsExact() {
        Candidate milk = only(user().bought("milk", 16).bought("milk", 46).bought("milk", 76));
        assertThat(milk.item()).isEqualTo(item("milk"));
        assertThat(milk.kind()).isEqualTo(ReasonKind.REPEAT);
        assertThat(milk.strength())
                .isCloseTo(2 / 3.0 * (16 / 30.0) * Math.exp(14 / 30.0), within(1e-12));
        assertThat(milk.evidence())
                .isEqualTo(
                        new Evidence.Purchases(
                                List.of(new EventId("e0"), new EventId("e1"), new EventId("e2")),
                                Duration.ofDays(30),
                                NOW.minus(Duration.ofDays(16)),
                                true));
    }

    @Test
    void behindASequenceThatIsFullThereMayBeMorePurchases() {
        UserContexts bought = user().bought("milk", 10).bought("milk", 20);
        for (int n = 2; n < UserContext.LENGTH - 1; n++) {
            bought.viewed("tea");
        }
        assertThat(((Evidence.Purchases) only(bought).evidence()).all()).isTrue();
        assertThat(((Evidence.Purchases) only(bought.viewed("tea")).evidence()).all()).isFalse();
    }

    @Test
    void anItemIsMostWantedWhenACycleIsOver() {
        double before = only(user().bought("milk", 29).bought("milk", 59)).strength();
        double due = only(user().bought("milk", 30).bought("milk", 60)).strength();
        double after = only(user().bought("milk", 31).bought("milk", 61)).strength();
        assertThat(due).isCloseTo(0.5, within(1e-12)).isGreaterThan(before).isGreaterThan(after);
    }

    /// Gaps of 2, 10, 4 and 30 days: the median is 7.
    @Test
    void ofAnEvenNumberOfGapsTheMiddleTwoAreAveraged() {
        UserContexts bought = user();
        for (double daysAgo : new double[] {7, 9, 19, 23, 53}) {
            bought.bought("milk", daysAgo);
        }
        assertThat(((Evidence.Purchases) only(bought).evidence()).cycle())
                .isEqualTo(Duration.ofDays(7));
    }

    @Test
    void twoPurchasesOnFollowingDaysMakeNoDailyHabit() {
        double nextDay = only(user().bought("milk", 1).bought("milk", 2)).strength();
        double nextMonth = only(user().bought("milk", 30).bought("milk", 60)).strength();
        assertThat(nextDay).isLessThan(nextMonth / 4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.9})
    void nothingIsDueOnTheDayOfItsPurchase(double daysAgo) {
        assertThat(propose(user().bought("milk", daysAgo).bought("milk", 30))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.999, 0", "1, 1", "1.5, 1"})
    void purchasesLessThanADayApartCountOnce(double apart, int candidates) {
        assertThat(propose(user().bought("milk", 10).bought("milk", 10 + apart)))
                .hasSize(candidates);
    }

    @Test
    void ofPurchasesLessThanADayApartTheNewestStays() {
        Candidate milk = only(user().bought("milk", 10).bought("milk", 10.6).bought("milk", 20));
        assertThat(((Evidence.Purchases) milk.evidence()).events())
                .containsExactly(new EventId("e0"), new EventId("e2"));
    }

    @Test
    void onePurchaseMakesNoHabit() {
        assertThat(propose(user().bought("milk", 10).bought("tea", 20))).isEmpty();
    }

    @Test
    void onlyPurchasesCount() {
        UserContexts viewed =
                user().did(InteractionType.CART, "milk", Duration.ofDays(5))
                        .bought("milk", 10)
                        .did(InteractionType.VIEW, "milk", Duration.ofDays(20));
        assertThat(propose(viewed)).isEmpty();
    }

    @Test
    void aHabitOfLongAgoFadesAway() {
        assertThat(only(user().bought("milk", 300).bought("milk", 302)).strength())
                .isLessThan(1e-4);
        assertThat(propose(user().bought("milk", 90_000).bought("milk", 90_001))).isEmpty();
    }

    @Test
    void purchasesOfTheFutureAreNotDue() {
        assertThat(propose(user().bought("milk", -3).bought("milk", 10))).isEmpty();
    }

    private static Candidate only(UserContexts context) {
        List<Candidate> candidates = propose(context);
        assertThat(candidates).hasSize(1);
        return candidates.getFirst();
    }

    private static List<Candidate> propose(UserContexts context) {
        return new RepeatCandidates().propose(context.build());
    }
}
