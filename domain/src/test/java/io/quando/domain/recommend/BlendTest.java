package io.quando.domain.recommend;

import static io.quando.domain.recommend.UserContexts.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlendTest {
    private static final Blend BLEND =
            new Blend(Map.of(ReasonKind.RULE, 0.6, ReasonKind.COOCCURRENCE, 0.5));

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    /// 0.6 · 0.5 = 0.3 and 0.5 · 0.8 = 0.4: 1 − 0.7 · 0.6 = 0.58.
    @Test
    void aHandWorkedExampleIsExact() {
        Candidate rule = candidate("a", ReasonKind.RULE, 0.5);
        Candidate follower = candidate("a", ReasonKind.COOCCURRENCE, 0.8);
        RankedItem ranked = BLEND.order(List.of(rule, follower)).getFirst();
        assertThat(ranked.score()).isCloseTo(0.58, within(1e-12));
        double whole = Math.log(0.42);
        assertThat(ranked.shares())
                .extracting(RankedItem.Share::candidate)
                .containsExactly(follower, rule);
        assertThat(ranked.shares().get(0).share()).isCloseTo(Math.log(0.6) / whole, within(1e-12));
        assertThat(ranked.shares().get(1).share()).isCloseTo(Math.log(0.7) / whole, within(1e-12));
    }

    @Test
    void aKindWithoutAWeightIsNotHeard() {
        Candidate popular = candidate("b", ReasonKind.POPULARITY, 1);
        assertThat(BLEND.order(List.of(popular))).isEmpty();
        assertThat(BLEND.order(List.of(popular, candidate("a", ReasonKind.RULE, 0.5))))
                .singleElement()
                .satisfies(ranked -> assertThat(ranked.shares()).hasSize(1));
        assertThat(BLEND.order(List.of())).isEmpty();
    }

    @Test
    void equalScoresAreOrderedByItem() {
        List<Candidate> candidates = new ArrayList<>();
        for (int n = 99; n >= 10; n--) {
            candidates.add(candidate("item-" + n, ReasonKind.RULE, 0.5));
        }
        candidates.add(candidate("the-best", ReasonKind.RULE, 0.9));
        List<RankedItem> ranking = BLEND.order(candidates);
        assertThat(ranking.getFirst().item()).isEqualTo(item("the-best"));
        assertThat(ranking.subList(1, ranking.size())).extracting(RankedItem::item).isSorted();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1, 1.5, Double.NaN})
    void aWeightOutsideItsRangeIsRefused(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Blend(Map.of(ReasonKind.RULE, weight)))
                .withMessage("The weight (%s) of RULE must be at least 0 and below 1.", weight);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesAddUpAndScoresAreProbabilities(long seed) {
        for (RankedItem ranked : Blend.DEFAULT.order(random(new Random(seed)))) {
            assertThat(ranked.score()).isBetween(Double.MIN_VALUE, Math.nextDown(1.0));
            assertThat(ranked.shares().stream().mapToDouble(RankedItem.Share::share).sum())
                    .isCloseTo(1, within(1e-12));
            assertThat(ranked.shares())
                    .isSortedAccordingTo((x, y) -> Double.compare(y.share(), x.share()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreEvidenceNeverLowersAScore(long seed) {
        Random random = new Random(seed);
        List<Candidate> candidates = random(random);
        Candidate more =
                candidate(
                        "item-" + random.nextInt(10),
                        ReasonKind.values()[random.nextInt(4)],
                        1 - random.nextDouble());
        double before = score(candidates, more);
        candidates.add(more);
        assertThat(score(candidates, more)).isGreaterThan(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheCandidatesDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Candidate> candidates = random(random);
        List<RankedItem> ranking = Blend.DEFAULT.order(candidates);
        Collections.shuffle(candidates, random);
        List<RankedItem> again = Blend.DEFAULT.order(candidates);
        assertThat(again)
                .extracting(RankedItem::item)
                .isEqualTo(ranking.stream().map(RankedItem::item).toList());
        for (int rank = 0; rank < ranking.size(); rank++) {
            assertThat(again.get(rank).score()).isCloseTo(ranking.get(rank).score(), within(1e-15));
        }
    }

    private static double score(List<Candidate> candidates, Candidate of) {
        return Blend.DEFAULT.order(candidates).stream()
                .filter(ranked -> ranked.item().equals(of.item()))
                .mapToDouble(RankedItem::score)
                .findFirst()
                .orElse(0);
    }

    /// Up to one candidate of each kind for each of ten items.
    private static List<Candidate> random(Random random) {
        List<Candidate> candidates = new ArrayList<>();
        for (int n = 0; n < 10; n++) {
            for (ReasonKind kind : ReasonKind.values()) {
                if (random.nextBoolean()) {
                    candidates.add(candidate("item-" + n, kind, 1 - random.nextDouble()));
                }
            }
        }
        return candidates;
    }

    private static Candidate candidate(String id, ReasonKind kind, double strength) {
        return new Candidate(item(id), kind, strength, new Evidence.CatalogueFallback());
    }
}
