package io.quando.mining.periodic;

import java.util.List;

/// Receives locally periodic itemsets as they are found.
@FunctionalInterface
public interface LocalSink {
    /// Receives one itemset.
    ///
    /// @param items its item numbers in any order, at the beginning of an array that is reused
    ///   after the call
    /// @param length number of its items, at least 1
    /// @param support number of transactions that hold it
    /// @param intervals its periodic intervals, ascending, at least one
    void accept(int[] items, int length, int support, List<TimeInterval> intervals);
}
