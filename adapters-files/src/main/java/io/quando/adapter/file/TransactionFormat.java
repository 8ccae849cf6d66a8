package io.quando.adapter.file;

/// A way to write transactions: one a line, the items between blanks, commas or semicolons.
public enum TransactionFormat {
    /// One of the others, by what the file holds.
    AUTO,
    /// The form of the Frequent Itemset Mining Implementations repository: nothing but numbers.
    FIMI,
    /// SPMF's form: numbers, and lines that begin with `@`, `#` or `%` and say something about the
    /// file, such as the names of the items.
    SPMF,
    /// Words, or any other text.
    WORDS;

    boolean isMetadata(byte first) {
        return (this == SPMF || this == AUTO) && (first == '@' || first == '#' || first == '%');
    }
}
