package io.quando.domain.recommend;

import static io.quando.domain.recommend.UserContexts.NOW;
import static io.quando.domain.recommend.UserContexts.item;
import static io.quando.domain.recommend.UserContexts.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.rule.AssociationRule;
import io.quando.domain.statistics.TimeContext;
import io.quando.mining.rule.RuleCounts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonWriterTest {
    private final ReasonWriter writer = new ReasonWriter(item -> "The " + item, NOW);

    @Test
    void aRuleTellsItsConfidenceItsBasketsAndItsLift() {
        var counts = new RuleCounts(25_900, 400, 700, 250);
        var rule = AssociationRule.of(List.of(item("cup"), item("bowl")), item("plate"), counts);
        assertThat(text(new Evidence.Rules(List.of(rule, rule("x", "plate", 10, 2)))))
                .isEqualTo(
                        "In 250 of the 400 baskets with The bowl and The cup, 23.1 times as often as usual.");
    }

    @Test
    void whatCameBeforeIsNamed() {
        var followed =
                new Evidence.Cooccurrences(
                        List.of(
                                new Evidence.Cooccurrences.Source(item("b"), new EventId("e1"), 2),
                                new Evidence.Cooccurrences.Source(item("a"), null, 1)));
        assertThat(text(followed)).isEqualTo("Chosen after The b or The a.");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 672, 14, 'Bought 3 times, about every 28 days; last time 14 days ago.'",
        "2, 180, 1, 'Bought 2 times, about every 8 days; last time 1 day ago.'",
        "2, 24, 2, 'Bought 2 times, about every day; last time 2 days ago.'",
        "2, 24, 0, 'Bought 2 times, about every day; last time today.'",
    })
    void purchasesTellHowManyHowOftenAndHowLongAgo(
            int times, int cycleHours, int daysAgo, String sentence) {
        assertThat(text(purchases(times, cycleHours, daysAgo))).isEqualTo(sentence);
    }

    @Test
    void whereTheHistoryWasNotReadToItsBeginThereMayBeMorePurchases() {
        var some =
                new Evidence.Purchases(
                        List.of(new EventId("e1"), new EventId("e2")),
                        Duration.ofDays(7),
                        NOW.minus(Duration.ofDays(3)),
                        false);
        assertThat(text(some))
                .isEqualTo("Bought at least 2 times, about every 7 days; last time 3 days ago.");
    }

    /// Rounded to one digit it would be once as often as usual, which is not more often.
    @Test
    void aSmallLiftIsNotRoundedAway() {
        assertThat(text(new Evidence.Rules(List.of(rule("x", "plate", 40, 1.02)))))
                .isEqualTo("In 40 of the 100 baskets with The x, slightly more often than usual.");
    }

    @ParameterizedTest
    @CsvSource({
        "1, Most popular on weekend mornings.",
        "2, 2nd most popular on weekend mornings.",
        "3, 3rd most popular on weekend mornings.",
        "4, 4th most popular on weekend mornings.",
        "10, 10th most popular on weekend mornings.",
        "11, 11th most popular on weekend mornings.",
        "12, 12th most popular on weekend mornings.",
        "13, 13th most popular on weekend mornings.",
        "21, 21st most popular on weekend mornings.",
        "102, 102nd most popular on weekend mornings.",
        "111, 111th most popular on weekend mornings.",
        "213, 213th most popular on weekend mornings.",
    })
    void popularityTellsThePlaceAndTheMoment(int rank, String sentence) {
        var morning = new TimeContext(true, TimeContext.DayPart.MORNING);
        assertThat(text(new Evidence.Popular(morning, 0.02, rank))).isEqualTo(sentence);
    }

    @Test
    void whereNothingHappenedInSuchMomentsThePlaceIsThatOverall() {
        assertThat(text(new Evidence.Popular(null, 0.02, 2))).isEqualTo("2nd most popular.");
    }

    @Test
    void aFillerSaysNoMoreThanThatItCanBeHad() {
        assertThat(writer.listed())
                .isEqualTo(
                        new Reason(
                                ReasonKind.CATALOGUE,
                                "In the catalogue and available.",
                                1,
                                new Evidence.CatalogueFallback()));
    }

    @Test
    void kindShareAndEvidenceArePassedOn() {
        var candidate = new Candidate(item("a"), ReasonKind.REPEAT, 0.5, purchases(2, 48, 2));
        Reason reason = writer.write(new RankedItem.Share(candidate, 0.25));
        assertThat(reason.kind()).isEqualTo(ReasonKind.REPEAT);
        assertThat(reason.weight()).isEqualTo(0.25);
        assertThat(reason.evidence()).isSameAs(candidate.evidence());
    }

    @Test
    void aTitleMayHoldWhatLooksLikeAFormat() {
        var odd = new ReasonWriter(item -> "100 %d wool %s", NOW);
        var candidate =
                new Candidate(
                        item("a"),
                        ReasonKind.RULE,
                        0.5,
                        new Evidence.Rules(List.of(rule("x", "a", 50, 2))));
        assertThat(odd.write(new RankedItem.Share(candidate, 1)).text())
                .isEqualTo(
                        "In 50 of the 100 baskets with 100 %d wool %s, 2.0 times as often as usual.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "hi-IN-u-nu-deva", "de-DE"})
    void theSentenceIsTheSameWhateverTheMachinesLanguage(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            aRuleTellsItsConfidenceItsBasketsAndItsLift();
            popularityTellsThePlaceAndTheMoment(1021, "1021st most popular on weekend mornings.");
            assertThat(text(purchases(3, 672, 14)))
                    .isEqualTo("Bought 3 times, about every 28 days; last time 14 days ago.");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Evidence.Purchases purchases(int times, int cycleHours, int daysAgo) {
        List<EventId> events =
                IntStream.range(0, times).mapToObj(n -> new EventId("e" + n)).toList();
        return new Evidence.Purchases(
                events, Duration.ofHours(cycleHours), NOW.minus(Duration.ofDays(daysAgo)), true);
    }

    private String text(Evidence evidence) {
        var candidate = new Candidate(item("a"), ReasonKind.RULE, 0.5, evidence);
        return writer.write(new RankedItem.Share(candidate, 1)).text();
    }
}
