package io.quando.mining.itemset;

/// Out-port: a source of transactions.
public interface TransactionSource {
    /// Reads all transactions.
    ///
    /// **Errors** `UnreadableTransactionsException` if the source is missing or malformed
    Transactions read();
}
