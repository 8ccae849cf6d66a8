package io.quando.domain.mining.sequential;

/// Takes sequential rules as they are found.
@FunctionalInterface
public interface SequentialRuleSink {
    /// Takes one rule. Both arrays belong to the engine and change after the call.
    ///
    /// @param antecedent its item numbers, ascending, at the beginning of the array
    /// @param antecedentLength how many there are, at least 1
    /// @param consequent its item numbers, ascending, at the beginning of the array
    /// @param consequentLength how many there are, at least 1
    void accept(
            int[] antecedent,
            int antecedentLength,
            int[] consequent,
            int consequentLength,
            SequentialRuleCounts counts);
}
