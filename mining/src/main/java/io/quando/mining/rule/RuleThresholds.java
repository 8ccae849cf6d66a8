package io.quando.mining.rule;

import io.quando.mining.itemset.MinimumSupport;

/// The thresholds that make a rule worth reporting.
///
/// @param minSupport how many transactions must hold antecedent and consequent
/// @param minConfidence share of the transactions with the antecedent that must hold the
///   consequent, 0 to 1
/// @param maxLength items that antecedent and consequent may have together, at least 2
/// @param maxConsequent items that the consequent may have, at least 1
public record RuleThresholds(
        MinimumSupport minSupport, double minConfidence, int maxLength, int maxConsequent) {
    public RuleThresholds {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException(
                    "The minimum confidence (%s) must be between 0 and 1. 50 %% is written 0.5."
                            .formatted(minConfidence));
        }
        if (maxLength < 2) {
            throw new IllegalArgumentException(
                    "The maximum length (%d) must be at least 2: a rule has an antecedent and a consequent."
                            .formatted(maxLength));
        }
        if (maxConsequent < 1) {
            throw new IllegalArgumentException(
                    "The maximum length of the consequent (%d) must be at least 1 item."
                            .formatted(maxConsequent));
        }
    }

    /// Thresholds for rules with one item as consequent.
    public RuleThresholds(MinimumSupport minSupport, double minConfidence, int maxLength) {
        this(minSupport, minConfidence, maxLength, 1);
    }

    /// The same for rules with one item as consequent.
    public RuleThresholds withOneConsequent() {
        return new RuleThresholds(minSupport, minConfidence, maxLength);
    }
}
