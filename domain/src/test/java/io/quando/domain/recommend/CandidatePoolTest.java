package io.quando.domain.recommend;

import static io.quando.domain.recommend.UserContexts.item;
import static io.quando.domain.recommend.UserContexts.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.catalogue.ItemId;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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
    @CsvSource({"purchase", "dislike", "skip", "return"})
    void whatIsSettledIsNoNews(String type) {
        UserContext context =
                user().did(new InteractionType(type), "milk", Duration.ofDays(9)).build();
        assertThat(items(context)).containsExactly(item("tea"), item("jam"));
    }

    @Test
    void whatWasViewedMayComeAgain() {
        assertThat(items(user().viewed("milk").build())).contains(item("milk"));
    }

    @Test
    void whatIsDueReturnsWithTheWordOfEverySource() {
        UserContext context = user().bought("milk", 7).bought("milk", 14).build();
        CandidatePool pool = new CandidatePool(List.of(EVERYTHING, new RepeatCandidates()));
        assertThat(pool.gather(context, Set.of()))
                .filteredOn(c -> c.item().equals(item("milk")))
                .extracting(Candidate::kind)
                .containsExactlyInAnyOrder(ReasonKind.POPULARITY, ReasonKind.REPEAT);
    }

    @Test
    void whatWasJustBoughtStaysClosedHoweverOftenItWasBought() {
        UserContext context = user().bought("milk", 0.1).bought("milk", 7).build();
        CandidatePool pool = new CandidatePool(List.of(EVERYTHING, new RepeatCandidates()));
        assertThat(pool.gather(context, Set.of()))
                .extracting(Candidate::item)
                .containsExactly(item("tea"), item("jam"));
    }

    @Test
    void whatStandsInTheBasketDoesNotComeEvenIfDue() {
        UserContext context = user().basket("milk").bought("milk", 7).bought("milk", 14).build();
        CandidatePool pool = new CandidatePool(List.of(EVERYTHING, new RepeatCandidates()));
        assertThat(pool.gather(context, Set.of()))
                .extracting(Candidate::item)
                .containsExactly(item("tea"), item("jam"));
    }

    @Test
    void whatWasRefusedDoesNotComeEvenIfDue() {
        UserContext context =
                user().did(InteractionType.DISLIKE, "milk", Duration.ofDays(1))
                        .bought("milk", 7)
                        .bought("milk", 14)
                        .build();
        CandidatePool pool = new CandidatePool(List.of(EVERYTHING, new RepeatCandidates()));
        assertThat(pool.gather(context, Set.of()))
                .extracting(Candidate::item)
                .containsExactly(item("tea"), item("jam"));
    }

    @Test
    void sourcesThatAreTooLateAreLeftOutAndNamed() {
        CandidateSource due = proposing(ReasonKind.REPEAT, "tea");
        AtomicInteger asked = new AtomicInteger();
        CandidatePool.Gathered gathered =
                new CandidatePool(List.of(EVERYTHING, due, EVERYTHING))
                        .gather(nothing(), Set.of(), () -> asked.incrementAndGet() > 1);
        assertThat(gathered.candidates()).hasSize(3);
        assertThat(gathered.leftOut()).containsExactly(ReasonKind.REPEAT, ReasonKind.POPULARITY);
    }

    @Test
    void whatIsExcludedDoesNotComeAtAll() {
        assertThat(new CandidatePool(List.of(EVERYTHING)).gather(nothing(), Set.of(item("tea"))))
                .extracting(Candidate::item)
                .containsExactly(item("milk"), item("jam"));
    }

    private static List<ItemId> items(UserContext context) {
        return new CandidatePool(List.of(EVERYTHING))
                .gather(context, Set.of()).stream().map(Candidate::item).toList();
    }

    private static UserContext nothing() {
        return user().build();
    }

    private static CandidateSource popular(String... items) {
        return proposing(ReasonKind.POPULARITY, items);
    }

    private static CandidateSource proposing(ReasonKind kind, String... items) {
        return new CandidateSource() {
            @Override
            public ReasonKind kind() {
                return kind;
            }

            @Override
            public List<Candidate> propose(UserContext context) {
                return Arrays.stream(items)
                        .map(id ->
                                new Candidate(
                                        item(id), kind, 0.5, new Evidence.CatalogueFallback()))
                        .toList();
            }
        };
    }
}
