package io.quando.domain.mining.periodic;

/// Takes periodic itemsets as they are found.
@FunctionalInterface
public interface PeriodicSink {
    /// Takes one itemset.
    ///
    /// @param items its item numbers, in any order, at the beginning of an array that changes after
    ///   the call
    /// @param length how many items it has, at least 1
    void accept(int[] items, int length, Periods periods);
}
