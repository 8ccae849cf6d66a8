package io.quando.domain.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.mining.itemset.ItemsetMiner;
import io.quando.domain.mining.itemset.MinimumSupport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BasketRuleMinerTest {
    private static final List<List<ItemId>> BASKETS =
            List.of(
                    basket("tea", "milk", "milk"),
                    basket("tea", "milk"),
                    basket("bread"),
                    basket("bread", "tea"),
                    basket());
    private static final RuleThresholds TWICE = new RuleThresholds(new MinimumSupport(2), 0.5, 4);

    private final BasketRuleMiner miner = new BasketRuleMiner(ItemsetMiner.fpGrowth());

    @Test
    void rulesCarryTheItemsAndTheirCounts() {
        assertThat(mine(BASKETS, 10))
                .containsExactly(rule("tea", "milk", "milk"), rule("tea", "milk", "tea"));
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
    }

    @Test
    void progressRisesFromZeroToOne() {
        List<Double> progress = new ArrayList<>();
        RuleThresholds once = new RuleThresholds(new MinimumSupport(1), 0, 6);
        miner.mine(many(new Random(5)), once, 5, progress::add);
        assertThat(progress).isSorted().hasSizeGreaterThan(3).startsWith(0.0).endsWith(1.0);
    }

    @Test
    void whatProgressThrowsCancels() {
        CancellationException cancelled = new CancellationException();
        assertThatThrownBy(() ->
                        miner.mine(
                                BASKETS,
                                TWICE,
                                5,
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
        return miner.mine(baskets, TWICE, limit, done -> {});
    }

    private static AssociationRule rule(String one, String other, String consequent) {
        String antecedent = consequent.equals(one) ? other : one;
        RuleCounts counts =
                consequent.equals("milk") ? new RuleCounts(5, 3, 2, 2) : new RuleCounts(5, 2, 3, 2);
        return AssociationRule.of(List.of(new ItemId(antecedent)), new ItemId(consequent), counts);
    }

    private static List<List<ItemId>> many(Random random) {
        return Stream.generate(() ->
                        basket(
                                random.ints(8, 0, 25)
                                        .mapToObj(i -> "item " + i)
                                        .toArray(String[]::new)))
                .limit(120)
                .toList();
    }

    private static List<ItemId> basket(String... items) {
        return Stream.of(items).map(ItemId::new).toList();
    }
}
