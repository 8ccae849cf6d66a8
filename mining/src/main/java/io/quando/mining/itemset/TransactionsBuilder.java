package io.quando.mining.itemset;

import io.quando.mining.search.ItemNames;
import java.util.Arrays;

/// Builds transactions item by item, as a file is read or baskets are streamed. An item that is
/// repeated within a transaction counts once. Not thread-safe.
public final class TransactionsBuilder {
    private int[] offsets = new int[1024];
    private int[] cells = new int[8192];
    private int count;
    private int size;
    private boolean ascending = true;
    private ItemNames names = ItemNames.none();

    TransactionsBuilder() {}

    /// Adds an item to the open transaction.
    public TransactionsBuilder add(int item) {
        if (item < 0) {
            throw new IllegalArgumentException(
                    "The item (%d) is negative. Number the items from 0.".formatted(item));
        }
        if (size == cells.length) {
            cells = grown(cells);
        }
        ascending = ascending && (size == offsets[count] || cells[size - 1] < item);
        cells[size++] = item;
        return this;
    }

    /// Closes the open transaction, even if it is empty, and opens the next.
    public TransactionsBuilder end() {
        if (!ascending) {
            Arrays.sort(cells, offsets[count], size);
            size = withoutRepeats(offsets[count]);
            ascending = true;
        }
        if (count + 1 == offsets.length) {
            offsets = grown(offsets);
        }
        offsets[++count] = size;
        return this;
    }

    /// Names the items; without it, they have none.
    public TransactionsBuilder named(ItemNames itemNames) {
        names = itemNames;
        return this;
    }

    /// The number of closed transactions.
    public int count() {
        return count;
    }

    /// Builds the closed transactions; the builder must not be used afterwards.
    public Transactions build() {
        if (size != offsets[count]) {
            throw new IllegalStateException(
                    "Transaction %d is still open. Call end() first.".formatted(count));
        }
        int[] labels = ItemLabels.of(cells, size);
        ItemLabels.encode(cells, size, labels);
        return new Transactions(
                Arrays.copyOf(offsets, count + 1), Arrays.copyOf(cells, size), labels, names);
    }

    private int withoutRepeats(int begin) {
        int kept = begin + 1;
        for (int cell = begin + 1; cell < size; cell++) {
            if (cells[cell] != cells[kept - 1]) {
                cells[kept++] = cells[cell];
            }
        }
        return kept;
    }

    private static int[] grown(int[] array) {
        if (array.length > Integer.MAX_VALUE / 2) {
            throw new IllegalStateException(
                    "The transactions hold more than %d items. Mine a part of them."
                            .formatted(array.length));
        }
        return Arrays.copyOf(array, array.length * 2);
    }
}
