package io.quando.domain.mining.sequential;

import io.quando.domain.mining.search.Effort;

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
            Effort effort,
            SequentialRuleSink sink) {
        new RuleSearch(database, query, effort, sink).run();
    }
}
