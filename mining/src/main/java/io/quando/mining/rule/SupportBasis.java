package io.quando.mining.rule;

/// The part of a rule that a minimum support is asked of.
public enum SupportBasis {
    /// The whole rule: antecedent and consequent together must occur often enough (Agrawal,
    /// Imieliński & Swami 1993). The antecedent is not empty.
    RULE,
    /// The antecedent alone, so that rare consequences of a frequent antecedent are found too, as
    /// in Borgelt's miners. An empty antecedent, which every transaction holds, takes part: it
    /// reports the items that are in at least the minimum confidence of all transactions.
    ANTECEDENT
}
