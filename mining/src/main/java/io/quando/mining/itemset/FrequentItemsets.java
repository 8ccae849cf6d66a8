package io.quando.mining.itemset;

import java.util.Arrays;

/// A table of itemsets and their supports, for iteration and look-up.
///
/// **Shape** The items of a set ascend. The sets keep the order in which they were added.
///
/// **Errors** `IllegalStateException` if the sets exceed the memory of the table. The minimum
/// support is then too low for a result of use.
public final class FrequentItemsets implements ItemsetSink {
    private static final int FREE = 0;

    private int[] cells = new int[1024];
    private int[] offsets = new int[256];
    private int[] supports = new int[256];
    private int[] slots = new int[512];
    private final long bytes;
    private int count;

    /// @param bytes memory that the table may take, at least 1
    public FrequentItemsets(long bytes) {
        this.bytes = bytes;
    }

    /// A table that may grow up to the largest array.
    public FrequentItemsets() {
        this(Long.MAX_VALUE);
    }

    /// The number of sets.
    public int count() {
        return count;
    }

    public int support(int index) {
        return supports[index];
    }

    public int length(int index) {
        return offsets[index + 1] - offsets[index];
    }

    /// The item at a position of a set.
    public int item(int index, int position) {
        return cells[offsets[index] + position];
    }

    /// The items of a set, ascending.
    int[] items(int index) {
        return Arrays.copyOfRange(cells, offsets[index], offsets[index + 1]);
    }

    /// A table of the sets that occur so often at least.
    FrequentItemsets reaching(int minSupport) {
        FrequentItemsets reaching = new FrequentItemsets(bytes);
        for (int index = 0; index < count; index++) {
            if (supports[index] >= minSupport) {
                int[] items = items(index);
                reaching.accept(items, items.length, supports[index]);
            }
        }
        return reaching;
    }

    /// Adds a set that the table does not yet have.
    @Override
    public void accept(int[] items, int length, int support) {
        makeRoom(length);
        int begin = offsets[count];
        System.arraycopy(items, 0, cells, begin, length);
        Arrays.sort(cells, begin, begin + length);
        supports[count++] = support;
        offsets[count] = begin + length;
        occupy(count - 1);
    }

    /// The support of a set, 0 if it is not in the table. The items must ascend.
    public int supportOf(int... items) {
        return supportOf(items, items.length);
    }

    /// The support of the first `length` of `items`, 0 if that set is not in the table. The items
    /// must ascend.
    public int supportOf(int[] items, int length) {
        return supportWithout(items, length, length);
    }

    /// The support of the first `length` of `items` without the one at `omitted`, 0 if that set is
    /// not in the table. The items must ascend.
    public int supportWithout(int[] items, int length, int omitted) {
        int index = indexWithout(items, length, omitted);
        return index < 0 ? 0 : supports[index];
    }

    /// The index of that set, negative if it is not in the table.
    int indexWithout(int[] items, int length, int omitted) {
        int hash = omitted < length ? -mix(items[omitted]) : 0;
        for (int i = 0; i < length; i++) {
            hash += mix(items[i]);
        }
        int slot = slotOf(hash);
        while (slots[slot] != FREE && !isWithout(slots[slot] - 1, items, length, omitted)) {
            slot = after(slot);
        }
        return slots[slot] - 1;
    }

    private boolean isWithout(int index, int[] items, int length, int omitted) {
        int begin = offsets[index];
        int end = offsets[index + 1];
        if (omitted >= length) {
            return Arrays.equals(cells, begin, end, items, 0, length);
        }
        return end - begin == length - 1
                && Arrays.equals(cells, begin, begin + omitted, items, 0, omitted)
                && Arrays.equals(cells, begin + omitted, end, items, omitted + 1, length);
    }

    private void occupy(int index) {
        int hash = 0;
        for (int cell = offsets[index]; cell < offsets[index + 1]; cell++) {
            hash += mix(cells[cell]);
        }
        int slot = slotOf(hash);
        while (slots[slot] != FREE) {
            slot = after(slot);
        }
        slots[slot] = index + 1;
    }

    private int slotOf(int hash) {
        return hash & (slots.length - 1);
    }

    private int after(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private void makeRoom(int length) {
        if (offsets[count] + length > cells.length) {
            cells = Arrays.copyOf(cells, doubled(cells.length + length));
        }
        if (count + 1 == supports.length) {
            supports = Arrays.copyOf(supports, doubled(supports.length));
            offsets = Arrays.copyOf(offsets, supports.length);
            slots = new int[doubled(slots.length)];
            for (int index = 0; index < count; index++) {
                occupy(index);
            }
        }
    }

    private int doubled(int capacity) {
        long grown = Integer.BYTES * (heldInts() + 2L * capacity);
        if (capacity > 1 << 29 || grown > bytes) {
            throw new IllegalStateException(
                    "More than %,d itemsets are frequent, and a table of them does not fit. Raise the minimum support, lower the maximum length, or allow more memory."
                            .formatted(count));
        }
        return capacity * 2;
    }

    private long heldInts() {
        return (long) cells.length + offsets.length + supports.length + slots.length;
    }

    private static int mix(int item) {
        int hash = item * 0x9E3779B9;
        hash = (hash ^ hash >>> 15) * 0x85EBCA6B;
        return hash ^ hash >>> 13;
    }
}
