package io.quando.domain.recommend;

import static io.quando.domain.recommend.UserContexts.item;
import static io.quando.domain.recommend.UserContexts.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.statistics.HandWrittenLog;
import io.quando.domain.statistics.TimeContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopularCandidatesTest {
    private static final TimeContext MORNING = new TimeContext(false, TimeContext.DayPart.MORNING);

    /// a 3 times and b once in the morning, nothing else: P = ¾ and ¼ in every context.
    @Test
    void strengthsAreSharesOfTheMostPopularItem() {
        HandWrittenLog log = new HandWrittenLog().anonymousViews("a", "b", "a", "a");
        List<Candidate> candidates = propose(log, 10);
        assertThat(candidates).extracting(Candidate::item).containsExactly(item("a"), item("b"));
        assertThat(candidates.get(0).strength()).isEqualTo(1);
        assertThat(candidates.get(1).strength()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(candidates.get(1).evidence()).isEqualTo(new Evidence.Popular(MORNING, 0.25, 2));
    }

    @Test
    void theMomentOfTheQuestionDecides() {
        HandWrittenLog log = new HandWrittenLog();
        for (int n = 0; n < 300; n++) {
            log.from(HandWrittenLog.MONDAY_MORNING).anonymousViews("coffee");
            log.from(HandWrittenLog.MONDAY_EVENING).anonymousViews("wine", "wine");
        }
        assertThat(propose(log, 1)).extracting(Candidate::item).containsExactly(item("coffee"));
    }

    @Test
    void whereNothingHappenedInSuchMomentsThePlacesAreThoseOverall() {
        HandWrittenLog log =
                new HandWrittenLog().from(HandWrittenLog.MONDAY_EVENING).anonymousViews("wine");
        assertThat(propose(log, 1))
                .extracting(Candidate::evidence)
                .containsExactly(new Evidence.Popular(null, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8})
    void noMoreComeThanAreAskedFor(int limit) {
        HandWrittenLog log = new HandWrittenLog().anonymousViews("a", "b", "c", "d", "e", "f", "g");
        assertThat(propose(log, limit)).hasSize(Math.min(limit, 7));
    }

    @Test
    void anEmptyLogProposesNothing() {
        assertThat(propose(new HandWrittenLog(), 10)).isEmpty();
    }

    private static List<Candidate> propose(HandWrittenLog log, int limit) {
        return new PopularCandidates(log.counted(), limit).propose(user().build());
    }
}
