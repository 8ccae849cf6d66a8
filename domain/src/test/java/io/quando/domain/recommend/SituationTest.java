package io.quando.domain.recommend;

import static io.quando.domain.recommend.Situations.item;
import static io.quando.domain.recommend.Situations.situation;
import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.behaviour.EventId;
import io.quando.domain.behaviour.InteractionType;
import io.quando.domain.recommend.Situation.Recent;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SituationTest {
    @Test
    void theBasketComesBeforeTheSequenceAndEachItemOnce() {
        Situation situation = situation().viewed("a", "b", "a", "c").basket("c", "d", "c").build();
        assertThat(situation.recent())
                .containsExactly(
                        new Recent(item("c"), null),
                        new Recent(item("d"), null),
                        new Recent(item("a"), new EventId("e0")),
                        new Recent(item("b"), new EventId("e1")));
    }

    @Test
    void aStrangerWantedNothingLately() {
        assertThat(situation().build().recent()).isEmpty();
        assertThat(situation().build().settledMatters()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "7, 7", "19, 19", "20, 20", "21, 20", "1021, 20"})
    void recentLooksBackTwentyItems(int viewed, int recent) {
        String[] items = IntStream.range(0, viewed).mapToObj(n -> "i" + n).toArray(String[]::new);
        assertThat(situation().viewed(items).build().recent()).hasSize(recent);
        assertThat(situation().basket(items).build().recent()).hasSize(recent);
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
        "return, false, false",
        "danced-with, true, false"
    })
    void theTypeSaysWhetherAnItemWasWantedAndWhetherItIsSettled(
            String type, boolean wanted, boolean settled) {
        Situation situation =
                situation().did(new InteractionType(type), "a", Duration.ofDays(2)).build();
        assertThat(situation.recent()).hasSize(wanted ? 1 : 0);
        assertThat(situation.settledMatters()).hasSize(settled ? 1 : 0);
    }

    @Test
    void whatStandsInTheBasketIsSettled() {
        assertThat(situation().basket("a").viewed("b").build().settledMatters())
                .containsExactly(item("a"));
    }
}
