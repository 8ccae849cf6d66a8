package io.quando.domain.mining.sequential;

import io.quando.domain.mining.search.Effort;

/// Grows both sides of a rule item by item (Fournier-Viger, Nkambou & Tseng 2011).
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
        throw new UnsupportedOperationException();
    }
}
