package io.quando.domain.rule;

/// A rule of the live model, and what people decided about it.
public record BookedRule(AssociationRule rule, RuleState state) {}
