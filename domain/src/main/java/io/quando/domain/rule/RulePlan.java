package io.quando.domain.rule;

import io.quando.domain.behaviour.RatingScale;
import io.quando.mining.itemset.MinimumSupport;
import io.quando.mining.rule.RuleThresholds;
import io.quando.mining.significance.FalseDiscoveryRate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The settings by which association rules are learnt from the log. Significance decides which
/// rules there are, and the budget how rare the itemsets are that may be looked at for them.
///
/// @param thresholds what a rule must reach; the minimum support is the lowest that is tried, and
///   never below three baskets
/// @param budget how many itemsets of two items and more may be looked at
/// @param discoveries how many of the rules may be false
/// @param limit how many rules to keep
/// @param zone whose midnight parts the baskets of events without a session
/// @param scale of the ratings, or null to find it in the log
public record RulePlan(
        RuleThresholds thresholds,
        int budget,
        FalseDiscoveryRate discoveries,
        int limit,
        ZoneId zone,
        @Nullable RatingScale scale) {
    /// What fewer baskets hold is nobody's habit.
    private static final int MIN_BASKETS = 3;

    public RulePlan {
        thresholds = thresholds.withOneConsequent();
    }

    /// A plan that finds the scale of the ratings in the log.
    public RulePlan(
            RuleThresholds thresholds,
            int budget,
            FalseDiscoveryRate discoveries,
            int limit,
            ZoneId zone) {
        this(thresholds, budget, discoveries, limit, zone, null);
    }

    /// Rules over at most three items of which no more than one in twenty is chance, on average.
    public static RulePlan standard(ZoneId zone) {
        return standard(zone, null);
    }

    /// The same with a scale of ratings that is set.
    public static RulePlan standard(ZoneId zone, @Nullable RatingScale scale) {
        return new RulePlan(
                new RuleThresholds(new MinimumSupport(MIN_BASKETS), 0, 3),
                200_000,
                new FalseDiscoveryRate(0.05),
                20_000,
                zone,
                scale);
    }

    /// The same with other thresholds.
    public RulePlan with(RuleThresholds others) {
        return new RulePlan(others, budget, discoveries, limit, zone, scale);
    }

    /// The lowest support that is tried.
    int lowestSupport(int baskets) {
        return Math.max(MIN_BASKETS, thresholds.minSupport().of(baskets));
    }
}
