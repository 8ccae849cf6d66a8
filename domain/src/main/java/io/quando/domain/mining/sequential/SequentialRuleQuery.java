package io.quando.domain.mining.sequential;

import io.quando.domain.mining.search.Thresholds;

/// Asks for sequential rules.
///
/// @param minSupport sequences that must hold a rule, at least 1
/// @param minConfidence share of the sequences with the antecedent that must hold the rule, 0 to 1
/// @param maxAntecedent items that the antecedent may have, at least 1
/// @param maxConsequent items that the consequent may have, at least 1
/// @param window how close together all items of an occurrence must be
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

    /// The same with other limits on the lengths.
    public SequentialRuleQuery upTo(int antecedent, int consequent) {
        return new SequentialRuleQuery(minSupport, minConfidence, antecedent, consequent, window);
    }

    /// The same with another window.
    public SequentialRuleQuery within(RuleWindow limit) {
        return new SequentialRuleQuery(
                minSupport, minConfidence, maxAntecedent, maxConsequent, limit);
    }
}
