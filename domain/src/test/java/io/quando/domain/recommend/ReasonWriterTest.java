package io.quando.domain.recommend;

import static io.quando.domain.recommend.Situations.NOW;
import static io.quando.domain.recommend.Situations.item;
import static io.quando.domain.recommend.Situations.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.mining.AssociationRule;
import io.quando.domain.mining.RuleCounts;
import io.quando.domain.statistics.TimeContext;
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
                        "63 % of the 400 baskets with The bowl + The cup hold it too, 23.1 times the usual.");
    }

    @Test
    void whatCameBeforeIsNamed() {
        var followed =
                new Evidence.Followed(
                        List.of(
                                new Evidence.Followed.Source(item("b"), new EventId("e1"), 2),
                                new Evidence.Followed.Source(item("a"), null, 1)));
        assertThat(text(followed)).isEqualTo("Often chosen soon after The b, The a.");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 672, 14, 'Bought 3 times, about every 28 days; the last time 14 days ago.'",
        "2, 180, 1, 'Bought 2 times, about every 8 days; the last time 1 day ago.'",
        "2, 24, 2, 'Bought 2 times, about every day; the last time 2 days ago.'",
    })
    void purchasesTellHowManyHowOftenAndHowLongAgo(
            int times, int cycleHours, int daysAgo, String sentence) {
        assertThat(text(purchases(times, cycleHours, daysAgo))).isEqualTo(sentence);
    }

    @Test
    void popularityTellsThePlaceAndTheMoment() {
        var morning = new TimeContext(true, TimeContext.DayPart.MORNING);
        assertThat(text(new Evidence.Popular(morning, 0.02, 7)))
                .isEqualTo("Number 7 of what is chosen on a weekend morning.");
    }

    @Test
    void aFillerSaysThatNothingIsKnown() {
        assertThat(writer.listed())
                .isEqualTo(
                        new Reason(
                                ReasonKind.POPULARITY,
                                "In the catalogue; nothing is known about it yet.",
                                1,
                                new Evidence.Listed()));
    }

    @Test
    void kindShareAndEvidenceArePassedOn() {
        var candidate = new Candidate(item("a"), ReasonKind.REPEAT, 0.5, purchases(2, 48, 2));
        Reason reason = writer.write(new Blended.Part(candidate, 0.25));
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
        assertThat(odd.write(new Blended.Part(candidate, 1)).text())
                .isEqualTo(
                        "50 % of the 100 baskets with 100 %d wool %s hold it too, 2.0 times the usual.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "hi-IN-u-nu-deva", "de-DE"})
    void theSentenceIsTheSameWhateverTheMachinesLanguage(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            aRuleTellsItsConfidenceItsBasketsAndItsLift();
            popularityTellsThePlaceAndTheMoment();
            assertThat(text(purchases(3, 672, 14)))
                    .isEqualTo("Bought 3 times, about every 28 days; the last time 14 days ago.");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Evidence.Purchases purchases(int times, int cycleHours, int daysAgo) {
        List<EventId> events =
                IntStream.range(0, times).mapToObj(n -> new EventId("e" + n)).toList();
        return new Evidence.Purchases(
                events, Duration.ofHours(cycleHours), NOW.minus(Duration.ofDays(daysAgo)));
    }

    private String text(Evidence evidence) {
        var candidate = new Candidate(item("a"), ReasonKind.RULE, 0.5, evidence);
        return writer.write(new Blended.Part(candidate, 1)).text();
    }
}
