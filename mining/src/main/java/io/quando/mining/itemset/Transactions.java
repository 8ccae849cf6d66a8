package io.quando.mining.itemset;

import io.quando.mining.search.ItemNames;
import java.util.Arrays;

/// An immutable list of transactions over item numbers.
///
/// **Shape** A transaction is a set: its items are distinct and ascending. An empty one counts as a
/// transaction, too. Items are kept as codes 0 … `items() - 1` in the order of their numbers, so
/// that an engine counts in a plain array however sparse the numbers are. `label` gives the number
/// of a code.
///
/// **Unit and range** Item numbers are 0 to `Integer.MAX_VALUE`.
public final class Transactions {
    private final int[] offsets;
    private final int[] codes;
    private final int[] labels;
    private final ItemNames names;

    Transactions(int[] offsets, int[] codes, int[] labels, ItemNames names) {
        this.offsets = offsets;
        this.codes = codes;
        this.labels = labels;
        this.names = names;
    }

    public static TransactionsBuilder builder() {
        return new TransactionsBuilder();
    }

    /// The number of transactions, empty ones included.
    public int count() {
        return offsets.length - 1;
    }

    /// The number of distinct items.
    public int items() {
        return labels.length;
    }

    /// The item number of a code.
    public int label(int code) {
        return labels[code];
    }

    /// The names of the items, as far as they have any.
    public ItemNames names() {
        return names;
    }

    /// The item numbers of a transaction, ascending; a copy.
    public int[] transaction(int index) {
        return Arrays.stream(codes, begin(index), end(index)).map(this::label).toArray();
    }

    /// The code of an item number that occurs.
    int codeOf(int label) {
        return Arrays.binarySearch(labels, label);
    }

    /// The first cell of a transaction.
    public int begin(int transaction) {
        return offsets[transaction];
    }

    /// The cell behind the last one of a transaction.
    public int end(int transaction) {
        return offsets[transaction + 1];
    }

    /// The code in a cell.
    public int code(int cell) {
        return codes[cell];
    }

    /// The number of transactions that hold each code.
    int[] supports() {
        int[] supports = new int[labels.length];
        for (int code : codes) {
            supports[code]++;
        }
        return supports;
    }
}
