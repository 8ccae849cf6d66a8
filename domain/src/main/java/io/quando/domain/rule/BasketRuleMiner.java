package io.quando.domain.rule;

import io.quando.domain.catalogue.ItemId;
import io.quando.mining.itemset.AffordableItemsets;
import io.quando.mining.itemset.ItemsetQuery;
import io.quando.mining.itemset.Transactions;
import io.quando.mining.rule.SignificantRules;
import io.quando.mining.search.SearchBudget;
import java.util.Collection;
import java.util.function.DoubleConsumer;

/// Mines association rules from baskets of catalogue items: those that hold beyond chance, and of
/// these the best.
///
/// The best are those with the largest leverage: the share of baskets in which the rule holds
/// beyond chance. Unlike lift it does not put coincidences among rare items first, and unlike
/// support not what is merely popular. Equal rules are ordered by confidence, then the shorter and
/// alphabetically smaller antecedent first, so that the result does not depend on the order of the
/// baskets.
public final class BasketRuleMiner {
    private static final double SEARCH = 0.8;

    private final RulePlan plan;

    public BasketRuleMiner(RulePlan plan) {
        this.plan = plan;
    }

    /// The best rules, the best first; one item is their consequent.
    ///
    /// @param baskets the items of each basket; a repeated item counts once, an empty basket counts
    ///   as a basket
    /// @param progress is told now and then how much is done, from 0 up to 1, on the calling
    ///   thread. What it throws ends the mining and is passed on; so it is cancelled.
    public MinedRules mine(
            Iterable<? extends Collection<ItemId>> baskets, DoubleConsumer progress) {
        progress.accept(0);
        ItemCodes codes = new ItemCodes(baskets);
        Transactions db = codes.encode(baskets);
        SearchBudget budget = SearchBudget.single().telling(done -> progress.accept(SEARCH * done));
        AffordableItemsets frequent =
                AffordableItemsets.mine(
                        db,
                        ItemsetQuery.frequent(plan.lowestSupport(db.count()))
                                .upTo(plan.thresholds().maxLength()),
                        plan.budget(),
                        budget);
        SignificantRules significant =
                new SignificantRules(db, frequent.sets(), plan.thresholds(), plan.discoveries());
        BestRules best = new BestRules(plan.limit());
        significant.report(
                best::admits,
                (antecedent, length, consequent, others, counts) ->
                        best.offer(
                                codes.items(antecedent, length),
                                codes.item(consequent[0]),
                                counts));
        progress.accept(1);
        return new MinedRules(
                best.ranked(),
                db.count(),
                db.items(),
                frequent.minSupport(),
                significant.summary());
    }
}
