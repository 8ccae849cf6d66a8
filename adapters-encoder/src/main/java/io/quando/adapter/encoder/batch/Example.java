package io.quando.adapter.encoder.batch;

/// A sequence that is read, and what is to be told from it.
///
/// @param items what is read, oldest first, at least one
/// @param positions at which something is to be told, ascending
/// @param targets the item to be told at each of them
/// @param times of the items and of the one behind them, milliseconds since 1970-01-01T00:00Z;
///   empty if they are not known
/// @param actions what was done with the items, as rows of
///   [io.quando.adapter.encoder.network.Actions]; empty if it is not known
@SuppressWarnings("ArrayRecordComponent")
public record Example(int[] items, int[] positions, int[] targets, long[] times, int[] actions) {
    /// Of items alone.
    public Example(int[] items, int[] positions, int[] targets) {
        this(items, positions, targets, new long[0], new int[0]);
    }

    public int length() {
        return items.length;
    }
}
