package io.quando.domain.mining;

/// Takes rules over item numbers as they are found.
@FunctionalInterface
public interface RuleSink {
    /// Takes one rule.
    ///
    /// @param antecedent its item numbers, ascending, at the beginning of an array that changes
    ///   after the call
    /// @param length how many items the antecedent has, 0 for the empty antecedent
    /// @param consequent the item that goes with them
    void accept(int[] antecedent, int length, int consequent, RuleCounts counts);
}
