package io.quando.domain.mining.itemset;

/// Out-port: where transactions come from.
public interface TransactionSource {
    /// Reads all transactions.
    ///
    /// **Errors** `UnreadableTransactionsException` if there is nothing to read, or something that
    /// does not say what it should
    Transactions read();
}
