package io.quando.domain.mining;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.mining.itemset.ItemsetMiner;
import io.quando.domain.mining.itemset.Transactions;
import io.quando.domain.mining.search.Effort;
import java.util.Collection;
import java.util.List;
import java.util.function.DoubleConsumer;

/// Mines association rules from baskets of catalogue items and keeps the best of them.
///
/// The best are those with the largest leverage: the share of baskets in which the rule holds
/// beyond chance. Unlike lift it does not put coincidences among rare items first, and unlike
/// support not what is merely popular. Equal rules are ordered by confidence, then the shorter and
/// alphabetically smaller antecedent first, so that the result does not depend on the order of the
/// baskets.
public final class BasketRuleMiner {
    private static final double SEARCH = 0.8;

    private final ItemsetMiner itemsets;

    public BasketRuleMiner(ItemsetMiner itemsets) {
        this.itemsets = itemsets;
    }

    /// The best rules, the best first; one item is their consequent, whatever the thresholds say.
    ///
    /// @param baskets the items of each basket; a repeated item counts once, an empty basket counts
    ///   as a basket
    /// @param limit how many rules to keep at most
    /// @param progress is told now and then how much is done, from 0 up to 1, on the calling
    ///   thread. What it throws ends the mining and is passed on; so it is cancelled.
    public List<AssociationRule> mine(
            Iterable<? extends Collection<ItemId>> baskets,
            RuleThresholds thresholds,
            int limit,
            DoubleConsumer progress) {
        BestRules best = new BestRules(limit);
        progress.accept(0);
        ItemCodes codes = new ItemCodes();
        Transactions transactions = codes.encode(baskets);
        RuleSink sink =
                (antecedent, length, consequent, others, counts) -> {
                    if (best.admits(counts)) {
                        List<ItemId> items = codes.items(antecedent, length);
                        best.offer(items, codes.item(consequent[0]), counts);
                    }
                };
        Effort effort = Effort.single().telling(done -> progress.accept(SEARCH * done));
        new RuleMiner(itemsets, SupportBasis.RULE)
                .mine(transactions, thresholds.withOneConsequent(), effort, sink);
        List<AssociationRule> kept = best.ranked();
        progress.accept(1);
        return kept;
    }
}
