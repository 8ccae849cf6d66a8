package io.quando.domain.mining;

import io.quando.domain.catalogue.ItemId;
import io.quando.domain.mining.itemset.MinimumSupport;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;

/// How association rules are learnt from the log.
///
/// @param thresholds what makes a rule worth keeping
/// @param minBaskets how many baskets a rule must hold in at least, whatever its share
/// @param limit how many rules to keep
/// @param zone whose midnight parts the baskets of events without a session
public record RulePlan(RuleThresholds thresholds, int minBaskets, int limit, ZoneId zone) {
    /// Rules over at most three items that hold in two of a thousand baskets, and in three at
    /// least.
    public static RulePlan standard(ZoneId zone) {
        return new RulePlan(new RuleThresholds(new MinimumSupport(0.002), 0.2, 3), 3, 20_000, zone);
    }

    /// The rules that hold beyond chance, the best first.
    ///
    /// @param progress as in [BasketRuleMiner#mine]
    public List<AssociationRule> mine(
            BasketRuleMiner miner, Collection<Set<ItemId>> baskets, DoubleConsumer progress) {
        return miner.mine(baskets, thresholds(baskets.size()), limit, progress).stream()
                .filter(rule -> rule.counts().lift() > 1)
                .toList();
    }

    /// The thresholds for so many baskets.
    public RuleThresholds thresholds(int baskets) {
        int support = Math.max(minBaskets, thresholds.minSupport().of(baskets));
        return new RuleThresholds(
                new MinimumSupport(support), thresholds.minConfidence(), thresholds.maxLength());
    }
}
