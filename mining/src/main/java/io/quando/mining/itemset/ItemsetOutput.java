package io.quando.mining.itemset;

import io.quando.mining.search.SerialisedOutput;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The current set of a worker, and its way to the sink. Beside the set stand free items: adding
/// any subset of them leaves the support unchanged.
sealed class ItemsetOutput permits CountingOutput {
    private final ItemsetSink sink;
    private final SerialisedOutput serialised;
    private final @Nullable ItemsetBlock block;
    private final int maxLength;
    private final int[] items;
    private final int[] free;

    /// The number of leading items unchanged since the last set was added to the block.
    private int shared;

    /// @param alone true if no other worker hands over sets, so that no block is needed
    ItemsetOutput(
            int capacity,
            int maxLength,
            ItemsetSink sink,
            SerialisedOutput serialised,
            boolean alone) {
        this.sink = sink;
        this.serialised = serialised;
        this.maxLength = maxLength;
        items = new int[capacity];
        free = new int[capacity];
        block = alone ? null : new ItemsetBlock(capacity);
    }

    /// Starts from the set of a branch.
    void begin(BranchTask task) {
        for (int i = 0; i < task.items().length; i++) {
            put(i, task.items()[i]);
        }
        System.arraycopy(task.free(), 0, free, 0, task.free().length);
    }

    void put(int position, int label) {
        items[position] = label;
        shared = Math.min(shared, position);
    }

    void putFree(int position, int label) {
        free[position] = label;
    }

    /// The first items, a copy.
    int[] items(int size) {
        return Arrays.copyOf(items, size);
    }

    /// The first free items, a copy.
    int[] free(int size) {
        return Arrays.copyOf(free, size);
    }

    /// Hands out the first `size` items, alone and with every subset of the first `freeItems`.
    void emit(int size, int freeItems, int support) {
        if (size > 0 && size <= maxLength) {
            handOut(size, support);
        }
        if (freeItems > 0 && size < maxLength) {
            emitWithFree(size, freeItems, support);
        }
    }

    private void emitWithFree(int size, int freeItems, int support) {
        for (int item = freeItems - 1; item >= 0; item--) {
            put(size, free[item]);
            emit(size + 1, item, support);
        }
    }

    private void handOut(int size, int support) {
        if (block == null) {
            sink.accept(items, size, support);
            return;
        }
        if (block.isFull()) {
            flush();
        }
        block.add(items, Math.min(shared, size), size, support);
        shared = size;
    }

    /// Hands over the rest of the block.
    void flush() {
        if (block != null && !block.isEmpty()) {
            serialised.handOver(() -> block.drainTo(sink));
            shared = 0;
        }
    }
}
