package io.quando.application.mine;

/// What to find.
public enum MiningTask {
    /// Frequent itemsets.
    FREQUENT,
    /// Rules with one item as consequent.
    RULES
}
