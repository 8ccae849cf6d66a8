package io.quando.mining.rule;

import io.quando.mining.itemset.FrequentItemsets;
import io.quando.mining.itemset.ItemsetMiner;
import io.quando.mining.itemset.ItemsetQuery;
import io.quando.mining.itemset.Transactions;
import io.quando.mining.search.SearchBudget;

/// Finds association rules.
///
/// **Numerics** Confidence is the correctly rounded quotient of two counts, so a rule that holds in
/// 3 of 10 transactions passes a minimum of 0.3.
///
/// **Source** Agrawal, Imieliński & Swami 1993; Agrawal & Srikant 1994 for larger consequents.
public final class RuleMiner {
    private final ItemsetMiner itemsets;
    private final SupportBasis basis;

    public RuleMiner(ItemsetMiner itemsets, SupportBasis basis) {
        this.itemsets = itemsets;
        this.basis = basis;
    }

    /// Hands every rule to the sink, each once. What the sink throws ends the search and is passed
    /// on.
    ///
    /// **Errors** `IllegalArgumentException` if consequents of several items are wanted of frequent
    /// antecedents; `IllegalStateException` if the frequent itemsets do not fit into the memory of
    /// the budget
    ///
    /// @param sink is called by one thread at a time, which need not be the calling one
    public void mine(
            Transactions transactions,
            RuleThresholds thresholds,
            SearchBudget budget,
            RuleSink sink) {
        switch (basis) {
            case RULE -> frequentRules(transactions, thresholds, budget, sink);
            case ANTECEDENT -> rulesOfFrequentAntecedents(transactions, thresholds, budget, sink);
        }
    }

    private void frequentRules(
            Transactions db, RuleThresholds thresholds, SearchBudget budget, RuleSink sink) {
        FrequentItemsets frequent = new FrequentItemsets(budget.bytes());
        int minSupport = thresholds.minSupport().of(db.count());
        itemsets.mine(
                db,
                ItemsetQuery.frequent(minSupport).upTo(thresholds.maxLength()),
                budget,
                frequent);
        new ItemsetRules(frequent, db.count(), thresholds, sink).reportAll();
    }

    private void rulesOfFrequentAntecedents(
            Transactions db, RuleThresholds thresholds, SearchBudget budget, RuleSink sink) {
        if (thresholds.maxConsequent() > 1) {
            throw new IllegalArgumentException(
                    "Consequents of up to %d items need a minimum support of the whole rule; of the antecedent alone there is one item."
                            .formatted(thresholds.maxConsequent()));
        }
        int minSupport = thresholds.minSupport().of(db.count());
        AntecedentRules rules = new AntecedentRules(db, minSupport, thresholds, sink);
        if (db.count() >= minSupport) {
            rules.accept(new int[0], 0, db.count());
        }
        itemsets.mine(
                db,
                ItemsetQuery.frequent(minSupport).upTo(thresholds.maxLength() - 1),
                budget,
                rules);
    }
}
