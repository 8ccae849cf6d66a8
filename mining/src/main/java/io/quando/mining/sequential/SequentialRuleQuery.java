package io.quando.mining.sequential;

import io.quando.mining.search.Thresholds;

/// A query for sequential rules.
///
/// @param minSupport least number of sequences that hold a rule, at least 1
/// @param minConfidence least share of the sequences with the antecedent that hold the rule, 0 to 1
/// @param maxAntecedent most items of the antecedent, at least 1
/// @param maxConsequent most items of the consequent, at least 1
/// @param window window that all items of an occurrence must fit into
public record SequentialRuleQuery(
        int minSupport,
        double minConfidence,
        int maxAntecedent,
        int maxConsequent,
        RuleWindow window) {
    public SequentialRuleQuery {
        Thresholds.requireSupport(minSupport, "sequence");
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException(
                    "The minimum confidence (%s) must be between 0 and 1. 50 %% is written 0.5."
                            .formatted(minConfidence));
        }
        Thresholds.requireLength("maxAntecedent", maxAntecedent);
        Thresholds.requireLength("maxConsequent", maxConsequent);
    }

    /// All rules of any length and without a window.
    public static SequentialRuleQuery of(int minSupport, double minConfidence) {
        return new SequentialRuleQuery(
                minSupport, minConfidence, Integer.MAX_VALUE, Integer.MAX_VALUE, RuleWindow.none());
    }

    /// The same query with other limits on the lengths.
    public SequentialRuleQuery upTo(int antecedent, int consequent) {
        return new SequentialRuleQuery(minSupport, minConfidence, antecedent, consequent, window);
    }

    /// The same query with another window.
    public SequentialRuleQuery within(RuleWindow limit) {
        return new SequentialRuleQuery(
                minSupport, minConfidence, maxAntecedent, maxConsequent, limit);
    }
}
