package io.quando.domain.mining.itemset;

import java.util.Arrays;

/// An immutable set of transactions over item numbers.
///
/// **Shape** Every transaction is a set: its items are different and ascending. It may be empty and
/// still counts as a transaction. Items are kept as codes 0 … `items() - 1` in the order of their
/// numbers, so that an engine can count in a plain array however sparse the numbers are; `label`
/// leads back to the number.
///
/// **Unit and range** Item numbers are 0 to `Integer.MAX_VALUE`.
public final class Transactions {
    private final int[] offsets;
    private final int[] codes;
    private final int[] labels;

    Transactions(int[] offsets, int[] codes, int[] labels) {
        this.offsets = offsets;
        this.codes = codes;
        this.labels = labels;
    }

    public static TransactionsBuilder builder() {
        return new TransactionsBuilder();
    }

    /// How many transactions there are, the empty ones included.
    public int count() {
        return offsets.length - 1;
    }

    /// How many different items occur.
    public int items() {
        return labels.length;
    }

    /// The item number behind a code.
    public int label(int code) {
        return labels[code];
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

    /// The cell behind the last of a transaction.
    public int end(int transaction) {
        return offsets[transaction + 1];
    }

    /// The code in a cell.
    public int code(int cell) {
        return codes[cell];
    }

    /// In how many transactions each code occurs.
    int[] supports() {
        int[] supports = new int[labels.length];
        for (int code : codes) {
            supports[code]++;
        }
        return supports;
    }
}
