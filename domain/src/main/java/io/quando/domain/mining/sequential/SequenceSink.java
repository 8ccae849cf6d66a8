package io.quando.domain.mining.sequential;

/// Takes sequential patterns as they are found.
@FunctionalInterface
public interface SequenceSink {
    /// Takes one pattern. Both arrays belong to the engine and change after the call.
    ///
    /// @param items the item numbers of all elements, one element behind the other, ascending
    ///   within each
    /// @param ends where each element ends in `items`; the first begins at 0, and every other where
    ///   the one before ends
    /// @param elements how many elements there are, at least 1
    /// @param support how many sequences hold the pattern
    void accept(int[] items, int[] ends, int elements, int support);
}
