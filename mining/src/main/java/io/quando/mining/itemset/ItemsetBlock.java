package io.quando.mining.itemset;

/// A batch of itemsets on the way from a worker to the sink. Each is stored without the prefix that
/// it shares with the one before, so that long sets take little room.
final class ItemsetBlock {
    private static final int CELLS = 1 << 14;

    private final int[] cells;
    private final int[] path;
    private int size;

    /// @param capacity most items of a set
    ItemsetBlock(int capacity) {
        cells = new int[CELLS + capacity];
        path = new int[capacity];
    }

    boolean isFull() {
        return size > CELLS - 3;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int[] items, int shared, int length, int support) {
        cells[size++] = shared;
        cells[size++] = length;
        cells[size++] = support;
        for (int i = shared; i < length; i++) {
            cells[size++] = items[i];
        }
    }

    void drainTo(ItemsetSink sink) {
        for (int at = 0; at < size; ) {
            int shared = cells[at++];
            int length = cells[at++];
            int support = cells[at++];
            for (int i = shared; i < length; i++) {
                path[i] = cells[at++];
            }
            sink.accept(path, length, support);
        }
        size = 0;
    }
}
