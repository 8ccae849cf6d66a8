package io.quando.domain.mining.itemset;

/// The set that a search stands at, and the way from there to the sink. Besides the items of the
/// set there are free ones: each subset of them may be added without a change of the support.
final class ItemsetOutput {
    private final ItemsetSink sink;
    private final int maxLength;
    private final int[] items;
    private final int[] free;

    ItemsetOutput(int capacity, int maxLength, ItemsetSink sink) {
        this.sink = sink;
        this.maxLength = maxLength;
        items = new int[capacity];
        free = new int[capacity];
    }

    void put(int position, int label) {
        items[position] = label;
    }

    void putFree(int position, int label) {
        free[position] = label;
    }

    /// Hands out the first `size` items, and them with every subset of the first `freeItems`.
    void emit(int size, int freeItems, int support) {
        if (size > maxLength) {
            return;
        }
        if (size > 0) {
            sink.accept(items, size, support);
        }
        if (size < maxLength) {
            for (int item = freeItems - 1; item >= 0; item--) {
                items[size] = free[item];
                emit(size + 1, item, support);
            }
        }
    }
}
