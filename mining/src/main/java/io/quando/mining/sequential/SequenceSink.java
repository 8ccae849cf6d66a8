package io.quando.mining.sequential;

/// Receives sequential patterns as they are found.
@FunctionalInterface
public interface SequenceSink {
    /// Receives one pattern. The engine reuses both arrays after the call.
    ///
    /// @param items the item numbers of all elements, one element behind the other, ascending
    ///   within each
    /// @param ends the end of each element in `items`; the first element begins at 0, and every
    ///   other at the end of the one before
    /// @param elements number of elements, at least 1
    /// @param support number of sequences that hold the pattern
    void accept(int[] items, int[] ends, int elements, int support);
}
