package io.quando.domain.mining.periodic;

import java.util.List;

/// Takes locally periodic itemsets as they are found.
@FunctionalInterface
public interface LocalSink {
    /// Takes one itemset.
    ///
    /// @param items its item numbers, in any order, at the beginning of an array that changes after
    ///   the call
    /// @param length how many items it has, at least 1
    /// @param support how many transactions hold it
    /// @param intervals when it is periodic, ascending, at least one
    void accept(int[] items, int length, int support, List<TimeInterval> intervals);
}
