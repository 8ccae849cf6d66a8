package io.quando.domain.mining.itemset;

/// Takes itemsets as they are found.
@FunctionalInterface
public interface ItemsetSink {
    /// Takes one itemset.
    ///
    /// @param items its item numbers, in any order, at the beginning of an array that belongs to
    ///   the engine and changes after the call
    /// @param length how many items it has, at least 1
    /// @param support how many transactions hold all of them
    void accept(int[] items, int length, int support);
}
