package io.quando.adapter.encoder.batch;

/// A training sequence with its targets.
///
/// @param items items to read, oldest first, at least one
/// @param positions positions with a target, ascending
/// @param targets the item to predict at each of these positions
/// @param times times of the items and of the one behind them, milliseconds since
///   1970-01-01T00:00Z; empty if they are not known
/// @param actions types of the events, as rows of [io.quando.adapter.encoder.network.Actions];
///   empty if they are not known
@SuppressWarnings("ArrayRecordComponent")
public record Example(int[] items, int[] positions, int[] targets, long[] times, int[] actions) {
    /// An example of items alone.
    public Example(int[] items, int[] positions, int[] targets) {
        this(items, positions, targets, new long[0], new int[0]);
    }

    public int length() {
        return items.length;
    }
}
