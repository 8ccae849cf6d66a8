package io.quando.domain.rule;

/// The decision of people about a rule.
public enum RuleState {
    /// Takes part in recommending.
    ENABLED,
    /// Is kept for reading only.
    DISABLED,
    /// Takes part, and comes before the others.
    PINNED
}
