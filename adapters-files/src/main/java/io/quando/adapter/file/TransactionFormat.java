package io.quando.adapter.file;

/// How a file writes transactions: one a line, item numbers between blanks.
public enum TransactionFormat {
    /// The form of the Frequent Itemset Mining Implementations repository: nothing but numbers.
    FIMI,
    /// SPMF's form: lines that begin with `@`, `#` or `%` say something about the file.
    SPMF;

    boolean isMetadata(byte first) {
        return this == SPMF && (first == '@' || first == '#' || first == '%');
    }
}
