package io.quando.mining.rule;

/// Takes rules over item numbers as they are found.
@FunctionalInterface
public interface RuleSink {
    /// Takes one rule.
    ///
    /// @param antecedent its item numbers, ascending, at the beginning of an array that changes
    ///   after the call
    /// @param length how many items the antecedent has, 0 for the empty antecedent
    /// @param consequent the item numbers that go with them, ascending, in an array of the same
    ///   kind
    /// @param others how many items the consequent has, at least 1
    void accept(int[] antecedent, int length, int[] consequent, int others, RuleCounts counts);
}
