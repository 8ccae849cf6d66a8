package io.quando.domain.mining.sequential;

import io.quando.domain.mining.search.Effort;

/// An engine that finds partially ordered sequential rules X ⇒ Y: X and Y are disjoint sets, and a
/// sequence holds the rule if it can be cut so that all of X is before the cut and all of Y behind
/// it, whatever the order inside X and inside Y.
///
/// **Source** Fournier-Viger, Nkambou & Tseng 2011 (RuleGrowth); Fournier-Viger et al. 2015 (the
/// window of TRuleGrowth).
public interface SequentialRuleMiner {
    /// What the engine is called on the command line and in reports.
    String name();

    /// Finds every rule that the query asks for, each once. With several threads the order may
    /// differ from one time to the next; what is found does not.
    ///
    /// **Errors** What the sink throws ends the search and is passed on; so a search is cancelled.
    ///
    /// @param sink is called by one thread at a time, which need not be the calling one
    void mine(
            SequenceDatabase database,
            SequentialRuleQuery query,
            Effort effort,
            SequentialRuleSink sink);

    /// The same on the calling thread alone.
    default void mine(
            SequenceDatabase database, SequentialRuleQuery query, SequentialRuleSink sink) {
        mine(database, query, Effort.single(), sink);
    }

    /// Grows both sides of a rule item by item.
    static SequentialRuleMiner ruleGrowth() {
        return new RuleGrowth();
    }
}
