package io.quando.mining.periodic;

/// Receives stable periodic itemsets as they are found.
@FunctionalInterface
public interface StableSink {
    /// Receives one itemset.
    ///
    /// @param items its item numbers in any order, at the beginning of an array that is reused
    ///   after the call
    /// @param length number of its items, at least 1
    /// @param support number of transactions that hold it
    /// @param lability its largest lability
    void accept(int[] items, int length, int support, long lability);
}
