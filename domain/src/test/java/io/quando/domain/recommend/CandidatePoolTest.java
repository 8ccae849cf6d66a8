package io.quando.domain.recommend;

import static io.quando.domain.recommend.Situations.item;
import static io.quando.domain.recommend.Situations.situation;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.catalogue.ItemId;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatePoolTest {
    private static final CandidateSource EVERYTHING = popular("milk", "tea", "jam");

    @Test
    void everySourceIsHeard() {
        CandidateSource due = proposing(ReasonKind.REPEAT, "tea");
        assertThat(new CandidatePool(List.of(EVERYTHING, due)).gather(nothing(), Set.of()))
                .extracting(Candidate::item)
                .containsExactlyInAnyOrder(item("milk"), item("tea"), item("jam"), item("tea"));
    }

    @ParameterizedTest
    @CsvSource({"purchase", "dislike", "skip"})
    void whatIsSettledIsNoNews(String type) {
        Situation situation =
                situation().did(new InteractionType(type), "milk", Duration.ofDays(9)).build();
        assertThat(items(situation)).containsExactly(item("tea"), item("jam"));
    }

    @Test
    void whatWasViewedMayComeAgain() {
        assertThat(items(situation().viewed("milk").build())).contains(item("milk"));
    }

    @Test
    void whatIsDueReturnsWithTheWordOfEverySource() {
        Situation situation = situation().bought("milk", 7).bought("milk", 14).build();
        CandidatePool pool = new CandidatePool(List.of(EVERYTHING, new RepeatCandidates()));
        assertThat(pool.gather(situation, Set.of()))
                .filteredOn(c -> c.item().equals(item("milk")))
                .extracting(Candidate::kind)
                .containsExactlyInAnyOrder(ReasonKind.POPULARITY, ReasonKind.REPEAT);
    }

    @Test
    void whatWasJustBoughtStaysClosedHoweverOftenItWasBought() {
        Situation situation = situation().bought("milk", 0.1).bought("milk", 7).build();
        CandidatePool pool = new CandidatePool(List.of(EVERYTHING, new RepeatCandidates()));
        assertThat(pool.gather(situation, Set.of()))
                .extracting(Candidate::item)
                .containsExactly(item("tea"), item("jam"));
    }

    @Test
    void whatStandsInTheBasketDoesNotComeEvenIfDue() {
        Situation situation =
                situation().basket("milk").bought("milk", 7).bought("milk", 14).build();
        CandidatePool pool = new CandidatePool(List.of(EVERYTHING, new RepeatCandidates()));
        assertThat(pool.gather(situation, Set.of()))
                .extracting(Candidate::item)
                .containsExactly(item("tea"), item("jam"));
    }

    @Test
    void whatIsExcludedDoesNotComeAtAll() {
        assertThat(new CandidatePool(List.of(EVERYTHING)).gather(nothing(), Set.of(item("tea"))))
                .extracting(Candidate::item)
                .containsExactly(item("milk"), item("jam"));
    }

    private static List<ItemId> items(Situation situation) {
        return new CandidatePool(List.of(EVERYTHING))
                .gather(situation, Set.of()).stream().map(Candidate::item).toList();
    }

    private static Situation nothing() {
        return situation().build();
    }

    private static CandidateSource popular(String... items) {
        return proposing(ReasonKind.POPULARITY, items);
    }

    private static CandidateSource proposing(ReasonKind kind, String... items) {
        return situation ->
                Arrays.stream(items)
                        .map(id -> new Candidate(item(id), kind, 0.5, new Evidence.Listed()))
                        .toList();
    }
}
