package io.quando.mining.sequential;

import io.quando.mining.search.SearchBudget;

/// Grows antecedents item by item, and the consequents of each (Fournier-Viger, Nkambou & Tseng
/// 2011, and 2015 with a window). Unlike the papers, it completes an antecedent before it seeks
/// consequents, and finds these as itemsets on bitmaps.
final class RuleGrowth implements SequentialRuleMiner {
    @Override
    public String name() {
        return "rule-growth";
    }

    @Override
    public void mine(
            SequenceDatabase database,
            SequentialRuleQuery query,
            SearchBudget budget,
            SequentialRuleSink sink) {
        new RuleSearch(database, query, budget, sink).run();
    }
}
