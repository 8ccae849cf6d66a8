package io.quando.mining.sequential;

import io.quando.mining.search.SearchBudget;

/// An engine that finds partially ordered sequential rules X ⇒ Y. X and Y are disjoint sets. A
/// sequence holds the rule if all of X is before all of Y, in any order inside X and inside Y.
///
/// **Source** Fournier-Viger, Nkambou & Tseng 2011 (RuleGrowth); Fournier-Viger et al. 2015 (the
/// window of TRuleGrowth).
public interface SequentialRuleMiner {
    /// The name of the engine on the command line and in reports.
    String name();

    /// Finds every rule that the query asks for, each once. With several threads the order may
    /// differ between runs; the result does not.
    ///
    /// **Errors** An exception of the sink ends the search and is passed on; so a search is
    /// cancelled.
    ///
    /// @param sink called by one thread at a time, not necessarily the calling one
    void mine(
            SequenceDatabase database,
            SequentialRuleQuery query,
            SearchBudget budget,
            SequentialRuleSink sink);

    /// Finds the same on the calling thread alone.
    default void mine(
            SequenceDatabase database, SequentialRuleQuery query, SequentialRuleSink sink) {
        mine(database, query, SearchBudget.single(), sink);
    }

    /// Grows both sides of a rule item by item.
    static SequentialRuleMiner ruleGrowth() {
        return new RuleGrowth();
    }
}
