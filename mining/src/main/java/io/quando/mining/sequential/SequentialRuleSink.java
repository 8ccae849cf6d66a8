package io.quando.mining.sequential;

/// Receives sequential rules as they are found.
@FunctionalInterface
public interface SequentialRuleSink {
    /// Receives one rule. The engine reuses both arrays after the call.
    ///
    /// @param antecedent its item numbers, ascending, at the beginning of the array
    /// @param antecedentLength number of its items, at least 1
    /// @param consequent its item numbers, ascending, at the beginning of the array
    /// @param consequentLength number of its items, at least 1
    void accept(
            int[] antecedent,
            int antecedentLength,
            int[] consequent,
            int consequentLength,
            SequentialRuleCounts counts);
}
