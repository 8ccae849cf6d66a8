package io.quando.mining.itemset;

/// Receives itemsets as they are found.
@FunctionalInterface
public interface ItemsetSink {
    /// Receives one itemset.
    ///
    /// @param items its item numbers in any order, at the beginning of an array that the engine
    ///   reuses after the call
    /// @param length number of its items, at least 1
    /// @param support number of transactions that hold all of them
    void accept(int[] items, int length, int support);
}
