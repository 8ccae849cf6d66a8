package io.quando.adapter.encoder.batch;

/// A sequence that is read, and what is to be told from it.
///
/// @param items what is read, oldest first, at least one
/// @param positions at which something is to be told, ascending
/// @param targets the item to be told at each of them
@SuppressWarnings("ArrayRecordComponent")
public record Example(int[] items, int[] positions, int[] targets) {
    public int length() {
        return items.length;
    }
}
