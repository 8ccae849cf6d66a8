package io.quando.mining.periodic;

/// Receives periodic itemsets as they are found.
@FunctionalInterface
public interface PeriodicSink {
    /// Receives one itemset.
    ///
    /// @param items its item numbers in any order, at the beginning of an array that is reused
    ///   after the call
    /// @param length number of its items, at least 1
    void accept(int[] items, int length, Periods periods);
}
