package io.quando.domain.mining;

/// What a rule is about.
public enum RuleKind {
    /// Items that go together in one basket.
    ASSOCIATION
}
