package io.quando.domain.mining.periodic;

/// Takes stable periodic itemsets as they are found.
@FunctionalInterface
public interface StableSink {
    /// Takes one itemset.
    ///
    /// @param items its item numbers, in any order, at the beginning of an array that changes after
    ///   the call
    /// @param length how many items it has, at least 1
    /// @param support how many transactions hold it
    /// @param lability by how much its periods stray from the bound at worst
    void accept(int[] items, int length, int support, long lability);
}
