package io.quando.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.quando.domain.catalogue.ItemId;
import io.quando.mining.rule.RuleCounts;
import io.quando.mining.rule.TestSummary;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BasketRuleMinerTest {
    /// Thirty baskets of two items: ten of tea and milk, the others of bread and a spread each.
    private static final List<List<ItemId>> BASKETS =
            IntStream.range(0, 30)
                    .mapToObj(n ->
                            n < 10 ? basket("tea", "milk", "milk") : basket("bread", "spread " + n))
                    .toList();

    private final RulePlan plan = RulePlan.standard(ZoneOffset.UTC);

    @Test
    void rulesCarryTheItemsTheirCountsAndWhatWasLookedAt() {
        MinedRules mined = new BasketRuleMiner(plan).mine(BASKETS, done -> {});
        RuleCounts counts = new RuleCounts(30, 10, 10, 10);
        assertThat(mined.rules())
                .containsExactly(
                        AssociationRule.of(List.of(new ItemId("milk")), new ItemId("tea"), counts),
                        AssociationRule.of(List.of(new ItemId("tea")), new ItemId("milk"), counts));
        assertThat(mined.baskets()).isEqualTo(30);
        assertThat(mined.items()).isEqualTo(23);
        assertThat(mined.minSupport()).isEqualTo(3);
        TestSummary tests = mined.tests();
        assertThat(tests.made()).isEqualTo(2);
        assertThat(tests.possible())
                .as("two of three items, and a pair with one more")
                .isEqualTo(7);
        assertThat(tests.best()).isCloseTo(1 / 30_045_015.0, withinPercentage(1e-6));
        assertThat(tests.needed()).isEqualTo(0.025 / 6);
    }

    @Test
    void theBestAreKeptAndComeFirst() {
        List<AssociationRule> all = mine(many(new Random(7)), 1_000);
        assertThat(all)
                .hasSizeGreaterThan(20)
                .isSortedAccordingTo((one, other) ->
                        Double.compare(other.counts().leverage(), one.counts().leverage()));
        assertThat(mine(many(new Random(7)), 10)).isEqualTo(all.subList(0, 10));
    }

    /// Bread is in every second basket, and so are tea and milk: they meet as often as chance would
    /// have it.
    @Test
    void whatIsMerelyPopularMakesNoRule() {
        List<List<ItemId>> popular =
                IntStream.range(0, 400)
                        .mapToObj(n ->
                                basket(
                                        n % 2 == 0 ? "bread" : "rolls",
                                        n % 4 < 2 ? "tea" : "coffee",
                                        n % 8 < 4 ? "milk" : "sugar"))
                        .toList();
        MinedRules mined = new BasketRuleMiner(plan).mine(popular, done -> {});
        assertThat(mined.rules()).isEmpty();
        assertThat(mined.tests().made()).isGreaterThan(20);
        assertThat(mined.tests().best()).isGreaterThan(mined.tests().needed());
    }

    /// In the one large kind of basket all items meet, popular as they are there; among the large
    /// baskets they meet by chance alone.
    @Test
    void largeBasketsMakeNoRuleOfWhatTheyHold() {
        Random random = new Random(4);
        List<List<ItemId>> baskets =
                IntStream.range(0, 3_000)
                        .mapToObj(n ->
                                random.ints(n % 10 == 0 ? 45 : 1, 0, 300)
                                        .mapToObj(i -> new ItemId("item " + i))
                                        .toList())
                        .toList();
        MinedRules mined = new BasketRuleMiner(plan).mine(baskets, done -> {});
        assertThat(mined.tests().made()).isGreaterThan(100_000);
        assertThat(mined.rules()).isEmpty();
    }

    @Test
    void theOrderOfTheBasketsDoesNotMatter() {
        List<List<ItemId>> shuffled = new ArrayList<>(many(new Random(3)));
        List<AssociationRule> expected = mine(shuffled, 15);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(mine(shuffled, 15)).isEqualTo(expected);
    }

    @Test
    void noBasketsGiveNoRules() {
        assertThat(mine(List.of(), 10)).isEmpty();
        assertThat(mine(List.of(basket(), basket()), 10)).isEmpty();
        assertThat(new BasketRuleMiner(plan).mine(List.of(), done -> {}).tests().best()).isNaN();
    }

    @Test
    void progressRisesFromZeroToOne() {
        List<Double> progress = new ArrayList<>();
        new BasketRuleMiner(plan).mine(many(new Random(5)), progress::add);
        assertThat(progress).isSorted().hasSizeGreaterThan(3).startsWith(0.0).endsWith(1.0);
    }

    @Test
    void whatProgressThrowsCancels() {
        CancellationException cancelled = new CancellationException();
        assertThatThrownBy(() ->
                        new BasketRuleMiner(plan)
                                .mine(
                                        BASKETS,
                                        done -> {
                                            throw cancelled;
                                        }))
                .isSameAs(cancelled);
    }

    @Test
    void aLimitBelowOneIsRefused() {
        assertThatThrownBy(() -> mine(BASKETS, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The limit (0) must keep at least 1 rule.");
    }

    private List<AssociationRule> mine(List<List<ItemId>> baskets, int limit) {
        RulePlan limited =
                new RulePlan(
                        plan.thresholds(), plan.budget(), plan.discoveries(), limit, plan.zone());
        return new BasketRuleMiner(limited).mine(baskets, done -> {}).rules();
    }

    /// Baskets of eight items, of which every third comes with its neighbour.
    private static List<List<ItemId>> many(Random random) {
        return Stream.generate(() ->
                        basket(
                                random.ints(4, 0, 25)
                                        .flatMap(i ->
                                                IntStream.of(
                                                        i, i % 3 == 0 ? i + 1 : random.nextInt(25)))
                                        .mapToObj(i -> "item " + i)
                                        .toArray(String[]::new)))
                .limit(400)
                .toList();
    }

    private static List<ItemId> basket(String... items) {
        return Stream.of(items).map(ItemId::new).toList();
    }
}
