package io.quando.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quando.domain.catalogue.ItemId;
import io.quando.mining.itemset.MinimumSupport;
import io.quando.mining.rule.RuleThresholds;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongTailTest {
    private static final RulePlan PLAN = RulePlan.standard(ZoneOffset.UTC);
    private static final int PAIRS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void plantedPairsOfRareItemsAreFoundAndLittleElse(long seed) {
        MinedRules mined = mine(PLAN, LongTail.ofTenThousandItems().baskets(seed, PAIRS, 0.1));
        long pairs =
                mined.rules().stream()
                        .filter(rule -> rule.antecedent().size() == 1)
                        .filter(LongTail::isPlanted)
                        .count();
        long wrong = mined.rules().stream().filter(rule -> !LongTail.isPlanted(rule)).count();
        assertThat(pairs).as("rules of a planted pair").isGreaterThan((long) (0.95 * 2 * PAIRS));
        assertThat(wrong).as("rules of noise").isLessThan((long) (0.05 * mined.rules().size()));
    }

    @Test
    void aFixedShareOfTheBasketsMissesThem() {
        RulePlan fixed = PLAN.with(new RuleThresholds(new MinimumSupport(0.002), 0, 3));
        assertThat(mine(fixed, LongTail.ofTenThousandItems().baskets(1, PAIRS, 0.1)).rules())
                .noneMatch(LongTail::isPlanted);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noiseOfTenThousandItemsGivesNoRule(long seed) {
        assertThat(mine(PLAN, LongTail.ofTenThousandItems().noise(seed)).rules()).isEmpty();
    }

    /// One noisy shop in twenty may have a rule; four of forty have one with a probability of .14,
    /// seven with one of .003.
    @Test
    void noiseRarelyGivesARule() {
        LongTail small = new LongTail(10_000, 1_000, 4);
        assertThat(shopsWithRules(small)).isLessThan(7);
    }

    /// Most people take one or two items, a few take hundreds.
    @Test
    void noiseInBasketsOfVeryDifferentSizesRarelyGivesARule() {
        List<Set<ItemId>> baskets =
                IntStream.range(0, 12)
                        .mapToObj(doubling ->
                                new LongTail(2_000, 1_500, 0.2 * (1 << doubling)).noise(doubling))
                        .flatMap(List::stream)
                        .toList();
        MinedRules mined = mine(PLAN, baskets);
        assertThat(mined.rules()).hasSizeLessThan((int) (mined.tests().made() / 1_000));
    }

    @Test
    void theBudgetBoundsWhatIsLookedAt() {
        List<Set<ItemId>> baskets = LongTail.ofTenThousandItems().baskets(1, PAIRS, 0.1);
        RulePlan poor =
                new RulePlan(PLAN.thresholds(), 500, PLAN.discoveries(), 20_000, ZoneOffset.UTC);
        MinedRules mined = mine(poor, baskets);
        assertThat(mined.minSupport()).isGreaterThan(3);
        assertThat(mined.tests().made()).isLessThanOrEqualTo(3 * 500);
    }

    private static long shopsWithRules(LongTail shop) {
        return LongStream.range(0, 40)
                .filter(seed -> !mine(PLAN, shop.noise(seed)).rules().isEmpty())
                .count();
    }

    private static MinedRules mine(RulePlan plan, List<Set<ItemId>> baskets) {
        return new BasketRuleMiner(plan).mine(baskets, done -> {});
    }
}
