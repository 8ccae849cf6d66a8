package io.quando.mining.sequential;

/// Out-port: a source of sequences.
public interface SequenceSource {
    /// Reads all sequences.
    ///
    /// **Errors** `io.quando.mining.itemset.UnreadableTransactionsException` if the source is
    /// missing or malformed
    SequenceDatabase read();
}
