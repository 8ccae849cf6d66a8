package io.quando.domain.rule;

/// The subject of a rule.
public enum RuleKind {
    /// Items that go together in one basket.
    ASSOCIATION
}
