package io.quando.domain.mining;

/// The subject of a rule.
public enum RuleKind {
    /// Items that go together in one basket.
    ASSOCIATION
}
