package io.quando.domain.mining.sequential;

import io.quando.domain.mining.search.Effort;

/// Grows antecedents item by item, and for each its consequents (Fournier-Viger, Nkambou & Tseng
/// 2011, and 2015 with a window). It differs from the papers in the order: an antecedent is
/// complete before consequents are sought, and those are found as itemsets on bitmaps.
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
