package io.quando.domain.recommend;

import static io.quando.domain.recommend.UserContexts.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quando.domain.recommend.SimilarItems.Similar;
import io.quando.domain.statistics.HandWrittenLog;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarItemsTest {
    /// a b c: after a came b (1) and c (½), after b came c (1), after c nothing, which counts 1.
    @Test
    void aHandWorkedExampleIsExact() {
        List<Similar> similar = to("a", new HandWrittenLog().views("anna", "a", "b", "c"));
        assertThat(similar).extracting(Similar::item).containsExactly(item("b"), item("c"));
        assertThat(similar.get(0).score()).isCloseTo(1 / Math.sqrt(1.5), within(1e-12));
        assertThat(similar.get(1).score()).isCloseTo(0.5 / Math.sqrt(1.5), within(1e-12));
    }

    /// x and the hit follow a equally often, but much else follows the hit.
    @Test
    void whatIsMerelyPopularComesLater() {
        HandWrittenLog log = new HandWrittenLog();
        log.views("anna", "a", "hit").views("ben", "a", "x");
        for (int n = 0; n < 20; n++) {
            log.views("user-" + n, "hit", "other-" + n);
        }
        assertThat(to("a", log)).extracting(Similar::item).containsExactly(item("x"), item("hit"));
    }

    @Test
    void anItemIsNotLikeItself() {
        assertThat(to("a", new HandWrittenLog().views("anna", "a", "a", "b")))
                .extracting(Similar::item)
                .containsExactly(item("b"));
    }

    @Test
    void equalScoresAreOrderedByItem() {
        HandWrittenLog log = new HandWrittenLog().views("anna", "a", "z").views("ben", "a", "y");
        assertThat(to("a", log)).extracting(Similar::item).containsExactly(item("y"), item("z"));
    }

    @Test
    void nothingIsLikeAnItemThatNothingFollowedOrNobodyKnows() {
        HandWrittenLog log = new HandWrittenLog().views("anna", "a", "b");
        assertThat(to("b", log)).isEmpty();
        assertThat(to("unknown", log)).isEmpty();
    }

    private static List<Similar> to(String item, HandWrittenLog log) {
        return new SimilarItems(log.counted()).to(item(item));
    }
}
